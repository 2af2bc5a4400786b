import ArgumentParser
import KenDomain
import KenVerbs

/// `ken plan`: the protocol of a meeting from draft to closed.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Plan a meeting and take it from draft to closed.",
        discussion: """
            First, executive and roadmap meetings go through sales, out to the customer in time, and are followed through;
            all others need a note only. What is missing is said; nothing but the order of the steps is enforced. A meeting is
            named by its account, for the next one on the calendar, or by its id.

            Examples:
              ken plan "Vestamar Kitchens"
              ken plan write "Vestamar Kitchens" --item "Brake noise | 20 | QUA | need | owner Sami" \\
                --item "Q205 | 15" --criterion "We know the cause | check a name and a day"
              ken plan write "Pacifill" --on 2026-12-01 --title "Wiring" --occasion first
              ken plan review "Vestamar Kitchens" --by Clara
              ken plan step "Vestamar Kitchens" sentToCustomer
            """,
        subcommands: [
            ShowPlan.self, WritePlan.self, ReviewPlan.self, TakeStep.self, ExpectCommand.self, FollowThrough.self,
        ], defaultSubcommand: ShowPlan.self)
}

/// `ken plan show`.
struct ShowPlan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "The plan of a meeting, its steps, and what is missing for the next.")

    @Argument(help: "The account, for its next meeting, or the meeting's id.") var meeting: String
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            try await reading.answer(
                Operations.plan, AccountInput(account: meeting, asOf: try reading.day())
            ) { view, terminal in PlanWords(view: view, terminal: terminal, explains: reading.explain).lines }
        }
    }
}

/// `ken plan write`.
struct WritePlan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Write the plan of a meeting, or change it; a changed plan goes back to sales.",
        discussion: """
            An item is what it is about, its minutes and, each after a bar, a question, a topic, “need” for what they need
            now, “advance” for what furthers our wishes, and who leads it. Items and criteria given replace those there are.

            Examples:
              ken plan write "Vestamar Kitchens" --item "Brake noise | 20 | QUA | need | owner Sami" --item "Q205 | 15"
              ken plan write "Pacifill" --on 2026-12-01 --title "Wiring" --occasion first --minutes 45
            """)

    @Argument(help: "The account, for its next meeting, or the meeting's id.") var meeting: String
    @Option(help: "The day of a new meeting with that account.") var on: String?
    @Option(help: "What it is called.") var title: String?
    @Option(help: "Its length in minutes.") var minutes: Double?
    @Flag(help: "It is held remotely.") var remote = false
    @Option(help: "Hours between our time zone and theirs.") var zoneGap: Double?
    @Option(help: "What it is: first, executive, roadmap, painDiscovery, urgentCall; may be given several times.")
    var occasion: [String] = []
    @Option(help: "Who of us leads it.") var owner: String?
    @Option(help: "Somebody of theirs who is asked to come; may be given several times.") var with: [String] = []
    @Option(help: "An item; may be given several times.") var item: [String] = []
    @Option(help: "How success will be seen, as “TEXT | check HOW | theirs”; may be given several times.")
    var criterion: [String] = []
    @Option(help: "Past work of ours to speak of.") var credibility: String?
    @Option(help: "Why it goes on although Ken warned.") var reason: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            var input = PlanInput(
                meeting: meeting, on: words.day(on, "--on"), title: title, minutes: minutes,
                items: item.isEmpty ? nil : item.joined(separator: "\n"))
            input.isRemote = remote ? true : nil
            input.zoneGap = zoneGap
            let occasions = occasion.compactMap { words.choice($0, "--occasion", Agenda.Occasion.self) }
            input.occasions = occasion.isEmpty ? nil : Set(occasions)
            (input.owner, input.invited) = (owner, with.isEmpty ? nil : with)
            input.criteria = criterion.isEmpty ? nil : criterion.joined(separator: "\n")
            (input.credibility, input.reason) = (credibility, reason)
            try words.check()
            try await options.act(Operations.planMeeting, input)
        }
    }
}

/// `ken plan review`.
struct ReviewPlan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Ask sales to go through an agenda, or keep what they said.",
        discussion: """
            Sales has two working days; silence then means yes. A delay has a reason and a day, a no has a reason.

            Examples:
              ken plan review "Vestamar Kitchens" --by Clara
              ken plan review "Vestamar Kitchens" --verdict consent
              ken plan review "Vestamar Kitchens" --verdict delay --reason "contract talks" --until 2026-12-01
            """)

    @Argument(help: "The account, for its next meeting, or the meeting's id.") var meeting: String
    @Option(help: "Who of sales is asked.") var by: String?
    @Option(help: "What they said: consent, delay, refusal; asks them when left out.") var verdict: String?
    @Option(help: "Why it should wait, or not happen.") var reason: String?
    @Option(help: "The day until which it should wait.") var until: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let verdict = verdict.flatMap { words.choice($0, "--verdict", AgendaReview.Verdict.self) }
            let until = words.day(until, "--until")
            try words.check()
            try await options.act(
                Operations.reviewPlan,
                ReviewInput(meeting: meeting, verdict: verdict, reviewer: by, reason: reason, until: until))
        }
    }
}

/// `ken plan step`.
struct TakeStep: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "step", abstract: "Take the next step of a meeting.",
        discussion: """
            Steps: \(Agenda.Step.allCases.dropFirst().map(\.rawValue).joined(separator: ", ")).

            Examples:
              ken plan step "Vestamar Kitchens" sentToCustomer
              ken plan step AZpx… held --on 2026-05-04
            """)

    @Argument(help: "The account, for its next meeting, or the meeting's id.") var meeting: String
    @Argument(help: "The step.") var step: String
    @Option(help: "The day it was done; today when left out.") var on: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let step: Agenda.Step? = words.choice(step, "step")
            let day = words.day(on, "--on")
            try words.check()
            guard let step else { return }
            try await options.act(Operations.takeStep, StepInput(meeting: meeting, step: step, on: day))
        }
    }
}
