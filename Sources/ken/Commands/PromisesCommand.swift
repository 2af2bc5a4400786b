import ArgumentParser
import KenDomain
import KenVerbs

/// `ken promises`: ours and theirs.
struct PromisesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promises", abstract: "What we promised, what they promised, and what was heard and not answered.",
        discussion: """
            Examples:
              ken promises
              ken promises --as-of 2026-01-31 --json
            """)

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            try await reading.answer(Operations.promises, AsOfInput(asOf: try reading.day())) { view, terminal in
                Self.lines(view, terminal)
            }
        }
    }

    private static func lines(_ view: PromisesView, _ terminal: Terminal) -> [String] {
        let kept = view.settled == 0 ? [] : ["We kept \(view.kept) of the \(view.settled) promises that came due."]
        return [terminal.styled("Promises", .bold)] + kept + section("Ours", view.ours, view, terminal)
            + section("Theirs", view.theirs, view, terminal) + pains(view, terminal)
    }

    private static func section(
        _ title: String, _ promises: [PromiseLine], _ view: PromisesView, _ terminal: Terminal
    ) -> [String] {
        [terminal.heading(title)]
            + (promises.isEmpty
                ? ["  None on record."]
                : promises.map { PromiseWords(line: $0, asOf: view.asOf, terminal: terminal).text })
    }

    private static func pains(_ view: PromisesView, _ terminal: Terminal) -> [String] {
        let open = view.pains.filter(\.isOpen)
        guard !open.isEmpty else { return [] }
        return [terminal.heading("Heard and not answered")]
            + open.map {
                terminal.wrapped(
                    "\($0.theme) – \($0.accountName), told \(Wording.count($0.tellings, "time")), last \(Wording.ago($0.lastTold, asOf: view.asOf))",
                    indent: 6, first: "  ")
            }
    }
}
