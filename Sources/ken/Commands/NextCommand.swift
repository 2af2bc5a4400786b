import ArgumentParser
import KenDomain
import KenVerbs

/// `ken next`: the next best conversations.
struct NextCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "The next conversations worth having, with reasons and every filter.",
        discussion: """
            Examples:
              ken next
              ken next --explain
            """)

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            try await reading.answer(Operations.next, AsOfInput(asOf: try reading.day())) { view, terminal in
                let none = ["No conversation is proposed: import contacts, a calendar or deals first."]
                return [terminal.styled("Conversations worth having", .bold)]
                    + (view.proposals.isEmpty
                        ? none
                        : view.proposals.flatMap {
                            ProposalWords(view: $0, terminal: terminal, explains: reading.explain).lines
                        })
            }
        }
    }
}
