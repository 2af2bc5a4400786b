import ArgumentParser
import KenDomain
import KenVerbs

/// `ken ask`: the ledger of one account.
struct AskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "What we know of an account, by question or by words.",
        discussion: """
            Examples:
              ken ask "Brandtner Packmaschinen"
              ken ask brandtner.example Q205
              ken ask "Aurelio Medicale" competitors --explain
            """)

    @Argument(help: "Name, mail domain or id of the account.") var account: String
    @Argument(help: "A question's id, or words to look for; all questions if left out.") var asked: [String] = []
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let words = asked.isEmpty ? nil : asked.joined(separator: " ")
            let input = AccountInput(account: account, asOf: try reading.day(), asked: words)
            try await reading.answer(Operations.ask, input) { view, terminal in
                let printer = LedgerWords(
                    terminal: terminal, citations: view.citations, asOf: view.asOf, explains: reading.explain)
                let none = ["  No question or answer fits “\(view.asked ?? "")”; try other words, or none for all."]
                return [terminal.styled(view.accountName, .bold)]
                    + (view.lines.isEmpty ? none : view.lines.flatMap(printer.lines))
            }
        }
    }
}
