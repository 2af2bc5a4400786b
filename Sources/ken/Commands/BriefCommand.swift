import ArgumentParser
import Foundation
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
              ken brief vestamar.example --format markdown > brief.md
              ken brief vestamar.example --format ics > meeting.ics
            """)

    /// What is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case words, markdown, ics
    }

    @Argument(help: "Name, mail domain or id of the account.") var account: String
    @Option(help: "What to print: words, markdown, or ics with the planned meeting.") var format = Format.words
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = AccountInput(account: account, asOf: try reading.day())
            let calendar = format == .ics
            if format != .words {
                let text = try await Door.open(reading.location).perform(
                    Operations.briefFile, BriefFileInput(account: account, asOf: input.asOf, isCalendar: calendar))
                return Terminal.write(text, to: .standardOutput)
            }
            try await reading.answer(Operations.brief, input) { view, terminal in
                BriefWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }
}
