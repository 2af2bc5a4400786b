import ArgumentParser
import KenDomain
import KenVerbs

/// `ken search`: words in conversations, answers and feedback.
struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Conversations, answers and feedback that hold the words asked for.",
        discussion: """
            All words must be there. Quoted words must follow each other; `*` lets a word go on. Case and accents do not
            matter. The newest come first; with --relevant those that say most of it among the newest two hundred.

            Examples:
              ken search brake noise
              ken search '"lead time"' --relevant
              ken search 'vibrat*' --as-of 2026-01-31 --json
            """)

    @Argument(help: "What to look for.") var words: [String]
    @Flag(help: "Those that say most of it first, among the newest.") var relevant = false
    @Option(help: "Where to go on, as the page before printed it.") var page: String?
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = SearchInput(
                words: words.joined(separator: " "), order: relevant ? .relevant : .newest,
                asOf: try reading.day(), page: page)
            try await reading.answer(Operations.search, input) { view, terminal in
                SearchWords(view: view, terminal: terminal).lines
            }
        }
    }
}
