import ArgumentParser
import KenDomain
import KenVerbs

/// `ken bets`: decisions and assumptions.
struct BetsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bets",
        abstract: "Our decisions with what they rest on, and what we act on without evidence.",
        discussion: """
            A decision is safe when at least three independent sources stand behind it, one of them has the need, we are sure
            enough, and no limit is in force. Otherwise it is thin, one loud customer, partners only, or only confirmed our
            idea.

            Examples:
              ken bets
              ken bets --explain
              ken bets --as-of 2026-01-31 --json
              ken bets record "A quieter brake" --kind configuration --need "Vestamar Kitchens" \\
                --rests-on "Vestamar Kitchens: Q108"
              ken bets assume "Every buyer reads the data sheet" --question Q103
            """,
        subcommands: [
            ListBets.self, RecordBet.self, RestBet.self, DecideBet.self, HoldAssumption.self, StrikeAssumption.self,
        ], defaultSubcommand: ListBets.self)
}

/// `ken bets list`.
struct ListBets: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Every decision with its verdict, and assumptions, worst first.")

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            try await reading.answer(Operations.bets, AsOfInput(asOf: try reading.day())) { view, terminal in
                BetWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }
}

/// `ken bets record`.
struct RecordBet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Write a decision down, taken or still to be taken.",
        discussion: """
            Examples:
              ken bets record "One cable from drive to motor" --item "One cable" --asked-by "Priya Nair" \\
                --need Pacifill --rests-on "Pacifill: Q218"
              ken bets record "A cheaper drive" --kind price --on 2026-12-01
            """)

    @Argument(help: "What is decided, in a sentence.") var text: String
    @Option(help: "What it is about: roadmapItem, price, configuration.") var kind = "roadmapItem"
    @Option(help: "The day it was decided; a day ahead while it is open; today when left out.") var on: String?
    @Option(help: "Title of the item of our roadmap.") var item: String?
    @Option(help: "Who asked for it: a colleague, or somebody at an account of --need.") var askedBy: String?
    @Option(help: "An account whose need it serves; may be given several times.") var need: [String] = []
    @Option(help: "An answer it rests on, as “ACCOUNT: Q205”; may be given several times.") var restsOn: [String] = []
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let kind: Bet.Kind? = words.choice(kind, "--kind")
            let input = BetInput(
                kind: kind ?? .roadmapItem, text: text, decidedOn: words.day(on, "--on"), item: item,
                askedBy: askedBy, needOf: need, grounds: words.grounds(restsOn, "--rests-on"))
            try words.check()
            try await options.act(Operations.recordBet, input)
        }
    }
}

/// `ken bets rest`.
struct RestBet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rest", abstract: "Add answers to what a decision rests on, or take them away.",
        discussion: """
            Examples:
              ken bets rest AZpx… --add "Vestamar Kitchens: Q108"
              ken bets rest AZpx… --drop "Cordovan Cranes: Q302"
            """)

    @Argument(help: "The decision, by the id that `ken bets` prints.") var bet: String
    @Option(help: "An answer it rests on, as “ACCOUNT: Q205”; may be given several times.") var add: [String] = []
    @Option(help: "An answer it does not rest on; may be given several times.") var drop: [String] = []
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let id = words.id(bet, "bet", Bet.self)
            let (adds, drops) = (words.grounds(add, "--add"), words.grounds(drop, "--drop"))
            try words.check()
            guard let id else { return }
            try await options.act(Operations.restBet, BetGroundsInput(bet: id, adds: adds, drops: drops))
        }
    }
}

/// `ken bets decide`.
struct DecideBet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Take a decision that is still open, or give one up.",
        discussion: """
            Examples:
              ken bets decide AZpx…
              ken bets decide AZpx… --give-up
            """)

    @Argument(help: "The decision, by the id that `ken bets` prints.") var bet: String
    @Flag(help: "Give it up instead.") var giveUp = false
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let id = words.id(bet, "bet", Bet.self)
            try words.check()
            guard let id else { return }
            try await options.act(Operations.decideBet, BetDecisionInput(bet: id, isTaken: !giveUp))
        }
    }
}
