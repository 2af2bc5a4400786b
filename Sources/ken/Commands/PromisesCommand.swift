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
            """,
        subcommands: [ListPromises.self, SettlePromise.self, AnswerPain.self], defaultSubcommand: ListPromises.self)
}

/// `ken promises list`.
struct ListPromises: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Every promise, the pressing ones first, and every pain that is still there.")

    @Option(help: "Where a page starts, as the page before says.") var page: String?
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = AsOfInput(asOf: try reading.day(), page: page)
            try await reading.answer(Operations.promises, input) { view, terminal in
                Self.lines(view, terminal)
            }
        }
    }

    private static func lines(_ view: PromisesView, _ terminal: Terminal) -> [String] {
        let kept = view.settled == 0 ? [] : ["We kept \(view.kept) of the \(view.settled) promises that came due."]
        return [terminal.styled("Promises", .bold)] + kept + section("Ours", view.ours, view, terminal)
            + section("Theirs", view.theirs, view, terminal) + pains(view, terminal)
            + (view.nextPage.map { [terminal.styled("\n  more: --page \($0)", .faint)] } ?? [])
    }

    private static func section(
        _ title: String, _ promises: [PromiseLine], _ view: PromisesView, _ terminal: Terminal
    ) -> [String] {
        [terminal.heading(title)]
            + (promises.isEmpty
                ? ["  None on record."]
                : promises.map { PromiseWords(line: $0, asOf: view.asOf, terminal: terminal, showsID: true).text })
    }

    private static func pains(_ view: PromisesView, _ terminal: Terminal) -> [String] {
        let open = view.pains.filter(\.isOpen)
        guard !open.isEmpty else { return [] }
        return [terminal.heading("Heard and not answered")]
            + open.map {
                terminal.wrapped(
                    "\($0.theme) – \($0.accountName), told \(Wording.count($0.tellings, "time")), last \(Wording.ago($0.lastTold, asOf: view.asOf))"
                        + ($0.answerable.map { terminal.styled("  \($0)", .faint) } ?? ""),
                    indent: 6, first: "  ")
            }
    }
}

/// `ken promises settle`.
struct SettlePromise: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle", abstract: "Write down how a promise came to its end.",
        discussion: """
            Examples:
              ken promises settle AZpx… done
              ken promises settle AZpx… renegotiated --new-day 2026-03-15
              ken promises settle AZpx… withdrawn --on 2026-01-31
            """)

    @Argument(help: "The promise, by the id that `ken promises` prints.") var promise: String
    @Argument(help: "What came of it: done, renegotiated (they agreed), withdrawn (they did not).") var end: String
    @Option(help: "The day; today when left out.") var on: String?
    @Option(help: "The new day, when both agreed to put it off.") var newDay: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let id = words.id(promise, "promise", Commitment.self)
            let end: Commitment.Settlement? = words.choice(end, "end")
            let (on, newDay) = (words.day(on, "--on"), words.day(newDay, "--new-day"))
            try words.check()
            guard let id, let end else { return }
            try await options.act(
                Operations.settlePromise, SettleInput(promise: id, settlement: end, settledOn: on, newDueOn: newDay))
        }
    }
}

/// `ken promises answer`.
struct AnswerPain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Write down what we decided about a pain, that they know, or that it is gone.",
        discussion: """
            The answer holds for every telling of the pain.

            Examples:
              ken promises answer AZpx… --decision planned --back-by 2026-02-15
              ken promises answer AZpx… --decision declined --reason "the rails are theirs" --told-back 2026-02-01
              ken promises answer AZpx… --gone 2026-02-20
            """)

    @Argument(help: "The pain, by the id that `ken promises` prints.") var pain: String
    @Option(help: "What we decided: planned, underReview, declined, fixed.") var decision: String?
    @Option(help: "Why; a no needs its reason.") var reason: String?
    @Option(help: "By when we said we would report back.") var backBy: String?
    @Option(help: "The day they heard what we decided.") var toldBack: String?
    @Option(help: "The day it was gone.") var gone: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let id = words.id(pain, "pain", PainReport.self)
            let decided: PainReport.Decision? = decision.flatMap { words.choice($0, "--decision") }
            let days = (words.day(backBy, "--back-by"), words.day(toldBack, "--told-back"), words.day(gone, "--gone"))
            try words.check()
            guard let id else { return }
            try await options.act(
                Operations.answerPain,
                AnswerPainInput(
                    pain: id, decision: decided, reason: reason, reportBackBy: days.0, toldBackOn: days.1,
                    resolvedOn: days.2))
        }
    }
}
