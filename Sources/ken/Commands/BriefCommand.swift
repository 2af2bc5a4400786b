import ArgumentParser
import KenDomain
import KenVerbs

/// `ken brief`: the brief for an account's next meeting.
struct BriefCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "The brief for an account's next meeting.",
        discussion: """
            Examples:
              ken brief "Vestamar Kitchens"
              ken brief vestamar.example --explain
            """)

    @Argument(help: "Name, mail domain or id of the account.") var account: String
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = AccountInput(account: account, asOf: try reading.day())
            try await reading.answer(Operations.brief, input) { view, terminal in
                BriefWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }
}
