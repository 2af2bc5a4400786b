import ArgumentParser
import KenDomain
import KenVerbs

/// `ken handover`: one page for whoever takes over.
struct HandoverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover", abstract: "One page for whoever takes an account or a person over.",
        discussion: """
            Examples:
              ken handover "Vestamar Kitchens"
              ken handover "Vestamar Kitchens" --person "Chloe Martin"
              ken handover "Vestamar Kitchens" --markdown > handover.md
            """)

    @Argument(help: "Name, mail domain or id of the account.") var account: String
    @Option(help: "Name, mail or id of one of its people.") var person: String?
    @Flag(help: "Print Markdown.") var markdown = false
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = HandoverInput(account: account, person: person, asOf: try reading.day())
            try await reading.answer(Operations.handover, input) { view, terminal in
                markdown
                    ? view.markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
                    : HandoverWords(view: view, terminal: terminal).lines
            }
        }
    }
}
