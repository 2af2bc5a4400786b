import ArgumentParser
import KenDomain
import KenVerbs

/// `ken attention`: whom our effort goes to.
struct AttentionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attention", abstract: "Whom our effort goes to, in three currencies.",
        discussion: """
            Contact time, development and what we wrote down, each for itself, by what people are to us. No colleague
            is measured.

            Examples:
              ken attention
              ken attention --as-of 2026-03-01
              ken attention --explain
            """)

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            try await reading.answer(Operations.attention, AsOfInput(asOf: try reading.day())) { view, terminal in
                AttentionWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }
}
