import ArgumentParser
import KenDomain
import KenVerbs

/// `ken plan expect`.
struct ExpectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "expect", abstract: "Say what will follow, before asking what hurts.",
        discussion: """
            Examples:
              ken plan expect "Pacifill" --use "We count wiring changes and look for one plug less" \\
                --not-promised "A new connector this year" --owner Dana
            """)

    @Argument(help: "The account, for its next meeting, or the meeting's id.") var meeting: String
    @Option(help: "What we will do with the answers.") var use: String
    @Option(help: "What we do not promise.") var notPromised: String
    @Option(help: "The day we report back; thirty days from now when left out.") var reportBack: String?
    @Option(help: "Who of us reports back.") var owner: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let day = words.day(reportBack, "--report-back")
            try words.check()
            try await options.act(
                Operations.expect,
                ExpectationInput(
                    meeting: meeting, use: use, notPromised: notPromised, reportBackOn: day, owner: owner))
        }
    }
}

/// `ken plan follow`.
struct FollowThrough: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow", abstract: "Keep what follows from a meeting: an action, the summary, and how it went.",
        discussion: """
            An action with a name and a day is kept as a promise. The part of the talking is kept for whoever leads the meeting
            alone.

            Examples:
              ken plan follow AZpx… --action "Send the drawing" --owner Sami --due 2026-05-20 --summary-sent 2026-05-05
              ken plan follow AZpx… --success partly --because "he named the file, not the day"
            """)

    @Argument(help: "The account, for its next meeting, or the meeting's id.") var meeting: String
    @Option(help: "Something to do.") var action: String?
    @Option(help: "Who of us does it.") var owner: String?
    @Option(help: "By when.") var due: String?
    @Option(help: "The day the summary went to them.") var summarySent: String?
    @Option(help: "Whether it did what it was for: met, partly, notMet.") var success: String?
    @Option(help: "Why.") var because: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let (due, sent) = (words.day(due, "--due"), words.day(summarySent, "--summary-sent"))
            let success = success.flatMap { words.choice($0, "--success", Agenda.Success.self) }
            try words.check()
            let actions = action.map { [FollowThroughInput.Action(text: $0, owner: owner, dueOn: due)] } ?? []
            try await options.act(
                Operations.followThrough,
                FollowThroughInput(
                    meeting: meeting, actions: actions, summarySentOn: sent, success: success,
                    successReason: because))
        }
    }
}
