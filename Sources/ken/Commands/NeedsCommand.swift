import ArgumentParser
import KenDomain
import KenVerbs

/// `ken needs`: what customers try to get done, and what they lack.
struct NeedsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "needs", abstract: "What customers try to get done, and what they lack, by segment.",
        discussion: """
            People hire a product for a job and measure success by outcomes. An outcome that matters to many and is met
            for few is worth working on: importance and satisfaction are shares of those who marked 4 or 5.

            Examples:
              ken needs
              ken needs --segment 2 --explain
              ken needs --as-of 2026-01-31 --json
              ken needs hand-over "wiring changes" > wiring.md
              ken needs job "integrate a powered axis into a new machine"
              ken needs answers answers.csv --survey "Machine designers" --label componentDesigner
            """,
        subcommands: [
            ListNeeds.self, HandOverNeed.self, DefineJob.self, AddJobStep.self, KeepOutcome.self, BringAnswers.self,
        ], defaultSubcommand: ListNeeds.self)
}

/// `ken needs list`.
struct ListNeeds: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The map of a job with its outcomes, their scores and what is tied to them.")

    @Option(help: "Words of the job, or its id; the one that was asked about last when left out.") var job: String?
    @Option(help: "Title or id of the survey; the newest when left out.") var survey: String?
    @Option(help: "Number of a segment, the largest is 1; all respondents when left out.") var segment: Int?
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = NeedsInput(job: job, survey: survey, segment: segment, asOf: try reading.day())
            try await reading.answer(Operations.needs, input) { view, terminal in
                NeedsWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }
}

/// `ken needs hand-over`.
struct HandOverNeed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-over", abstract: "One outcome, or all of a job, as Markdown for those who build.",
        discussion: """
            Examples:
              ken needs hand-over "wiring changes" > wiring.md
              ken needs hand-over --job "integrate a powered axis" > needs.md
            """)

    @Argument(help: "Words of the outcome, or its id; all of the job when left out.") var outcome: String?
    @Option(help: "Words of the job, or its id.") var job: String?
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = NeedInput(outcome: outcome, job: job, asOf: try reading.day())
            try await reading.answer(Operations.need, input) { view, _ in
                view.markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
            }
        }
    }
}

/// `ken needs job`.
struct DefineJob: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job", abstract: "Write down what somebody tries to get done.",
        discussion: """
            Examples:
              ken needs job "integrate a powered axis into a new machine" --product FM-Drive
              ken needs job "secure drives for a year" --holder buyer
            """)

    @Argument(help: "Verb, object and context, free of products.") var statement: String
    @Option(help: "Whose job it is: primary, buyer, administrator, installer, distributor.") var holder = "primary"
    @Option(help: "The product that is hired for it; all of ours when left out.") var product: String?
    @Option(help: "An answer in which it was heard, as “ACCOUNT: Q218”; may be given several times.")
    var heard: [String] = []
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let holder: Job.Holder? = words.choice(holder, "--holder")
            let grounds = words.grounds(heard, "--heard")
            try words.check()
            let input = JobInput(statement: statement, holder: holder ?? .primary, product: product, grounds: grounds)
            try await options.act(Operations.defineJob, input)
        }
    }
}

/// `ken needs step`.
struct AddJobStep: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "step", abstract: "Write down a step of a core job.",
        discussion: """
            Examples:
              ken needs step confirm "verify that the axis is safe and ready"
              ken needs step define "size the drive" --job "integrate a powered axis"
            """)

    @Argument(help: "define, locate, prepare, confirm, execute, monitor, modify or conclude.") var kind: String
    @Argument(help: "The step in a few words that start with a verb.") var text: String
    @Option(help: "Words of the job, or its id, where there are several.") var job: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let kind: JobStep.Kind? = words.choice(kind, "kind")
            try words.check()
            guard let kind else { return }
            try await options.act(Operations.addJobStep, JobStepInput(job: job, kind: kind, text: text))
        }
    }
}
