import ArgumentParser
import KenDomain
import KenVerbs

/// `ken outlook`: where end industries are going, and the calls on it.
struct OutlookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outlook", abstract: "Where end industries are going, and what we call.",
        discussion: """
            Examples:
              ken outlook
              ken outlook "short runs" --explain
              ken outlook --markdown > outlook.md
              ken outlook seen "battery hybrid" 1
              ken outlook resolve "battery hybrid" --came
              ken outlook resolve "battery hybrid" --reopen
              ken outlook withdraw "battery hybrid"
            """,
        subcommands: [
            OutlookShowCommand.self, OutlookCallCommand.self, OutlookSeenCommand.self, OutlookResolveCommand.self,
            OutlookWithdrawCommand.self,
        ],
        defaultSubcommand: OutlookShowCommand.self)
}

/// `ken outlook show`: agreement, evidence, dissent, and what a call still needs.
struct OutlookShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Agreement, evidence, dissent, and what a call still needs.")

    @Argument(help: "Words of a trend, a dimension or an industry; all if left out.") var about: [String] = []
    @Option(help: "Who you are: how near your own calls came is shown to you alone.") var me: String?
    @Flag(help: "Print Markdown.") var markdown = false
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let words = about.isEmpty ? nil : about.joined(separator: " ")
            let input = OutlookInput(asOf: try reading.day(), about: words, me: me)
            try await reading.answer(Operations.outlook, input) { view, terminal in
                markdown
                    ? view.markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
                    : OutlookWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }
}
