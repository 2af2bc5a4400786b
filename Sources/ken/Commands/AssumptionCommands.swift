import ArgumentParser
import KenDomain
import KenVerbs

/// `ken bets assume`.
struct HoldAssumption: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assume", abstract: "Write down something we act on without first-hand evidence.",
        discussion: """
            Examples:
              ken bets assume "Food producers will keep plastic wrap" --kind trend --account "Brandtner" --stake 1
              ken bets assume "Nobody there reads the manual" --question Q218
            """)

    @Argument(help: "The assumption, in a sentence.") var text: String
    @Option(help: "What is assumed: bet, trend, label, answer.") var kind = "answer"
    @Option(help: "The account it is about.") var account: String?
    @Option(help: "The question whose answer would settle it, such as Q205.") var question: String?
    @Option(help: "What hangs on it, from 0 to 1; 0.5 when left out.") var stake: Double?
    @Option(help: "Since when we act on it; today when left out.") var since: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let kind: Assumption.Kind? = words.choice(kind, "--kind")
            let input = AssumptionInput(
                kind: kind ?? .answer, text: text, account: account, question: words.question(question, "--question"),
                stake: stake, since: words.day(since, "--since"))
            try words.check()
            try await options.act(Operations.holdAssumption, input)
        }
    }
}

/// `ken bets strike`.
struct StrikeAssumption: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "strike", abstract: "Strike an assumption: somebody heard it, or we act on it no more.",
        discussion: """
            Examples:
              ken bets strike AZpx… --reason "their designer said so on the visit"
            """)

    @Argument(help: "The assumption, by the id that `ken bets` prints.") var assumption: String
    @Option(help: "Why, in a sentence.") var reason: String
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let id = words.id(assumption, "assumption", HeldAssumption.self)
            try words.check()
            guard let id else { return }
            try await options.act(Operations.strikeAssumption, StrikeInput(assumption: id, reason: reason))
        }
    }
}
