import ArgumentParser
import KenDomain
import KenVerbs

/// `ken touchpoints`: experience beside process.
struct TouchpointsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "touchpoints", abstract: "Experience beside process, stage by stage.",
        discussion: """
            What customers say of each stage beside what our process says of itself, and the experience we want. A wide
            gap is green for us and red for the customer.

            Examples:
              ken touchpoints
              ken touchpoints --explain
              ken touchpoints --as-of 2026-01-31 --json
            """)

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            try await reading.answer(Operations.touchpoints, AsOfInput(asOf: try reading.day())) { view, terminal in
                TouchpointWords(terminal: terminal, explains: reading.explain).lines(of: view)
            }
        }
    }
}

/// `ken co-creation`: work together with customers.
struct CoCreationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "co-creation", abstract: "Work together with customers, and whom to ask for it.",
        discussion: """
            How far each piece of work has come, how much of our roadmap has a customer in it, and which customers are, or
            may be, ahead of their market with much to gain.

            Examples:
              ken co-creation
              ken co-creation --explain
              ken co-creation --as-of 2026-01-31 --json
            """)

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            try await reading.answer(Operations.coCreation, AsOfInput(asOf: try reading.day())) { view, terminal in
                TouchpointWords(terminal: terminal, explains: reading.explain).lines(of: view)
            }
        }
    }
}
