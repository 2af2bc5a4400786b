import ArgumentParser
import KenDomain
import KenVerbs

/// `ken radar`: what matters today over all accounts.
struct RadarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "radar", abstract: "What matters today over all accounts.",
        discussion: """
            Examples:
              ken radar
              ken radar --as-of 2026-03-01 --explain
              ken radar --print                    one page of Markdown, every sentence footnoted
            """)

    @Flag(name: .customLong("print"), help: "Print one page of Markdown.") var isPrinted = false
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = AsOfInput(asOf: try reading.day())
            try await reading.answer(Operations.radar, input) { view, terminal in
                isPrinted
                    ? view.markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
                    : RadarWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }
}
