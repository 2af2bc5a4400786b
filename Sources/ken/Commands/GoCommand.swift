import ArgumentParser
import KenDomain
import KenVerbs

/// `ken go`: records, pages and acts by their names, and what a ledger answers.
struct GoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "go", abstract: "Records, pages and acts by their names, and what a ledger answers.",
        discussion: """
            Finds what the palette of the pages finds: organisations, people, conversations by their words or day, trends,
            roadmap items, bets, themes, products, pages, acts. An account's name with other words asks its ledger.

            Examples:
              ken go orrell
              ken go competitors of Aurelio
              ken go orrell 2026-03-01 --json
            """)

    @Argument(help: "Words of a name, or a question.") var words: [String]
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = PaletteInput(words: words.joined(separator: " "), asOf: try reading.day())
            try await reading.answer(Operations.go, input) { view, terminal in
                PaletteWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }
}
