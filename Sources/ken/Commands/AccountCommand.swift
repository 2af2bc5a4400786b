import ArgumentParser
import KenDomain
import KenVerbs

/// `ken account`: one account in words.
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "One account: what we know, the people, what is owed.",
        discussion: """
            An account is named by its name (or a part that fits only one), its mail domain or its id.

            Examples:
              ken account "Orrell Lifts"
              ken account orrell-lifts.example --explain
              ken account "Brandtner Packmaschinen" --market
              ken account "Vestamar Kitchens" --needs
              ken account "Vestamar Kitchens" --changes
            """)

    @Argument(help: "Name, mail domain or id.") var account: String
    @Flag(help: "Print its place in its market: trends, roadmap, stance, rivals.") var market = false
    @Flag(help: "Print what its people lack, and what they told us.") var needs = false
    @Flag(help: "Print how it came to stand where it stands, and what was changed.") var changes = false
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = AccountInput(account: account, asOf: try reading.day())
            if needs { return try await reading.answer(Operations.accountNeeds, input, words: AccountNeedsWords.lines) }
            if changes {
                return try await reading.answer(Operations.accountChanges, input, words: AccountChangesWords.lines)
            }
            try await reading.answer(Operations.account, input) { view, terminal in
                market
                    ? MarketWords(view: view, terminal: terminal, explains: reading.explain).lines
                    : AccountWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }
}
