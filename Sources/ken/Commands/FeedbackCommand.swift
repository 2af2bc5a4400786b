import ArgumentParser
import KenDomain
import KenVerbs

/// `ken feedback`: what people told us, and what emerges from it.
struct FeedbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feedback", abstract: "What people told us, by queue, and what emerges from it.",
        discussion: """
            A theme is emerging when it rises beyond chance with three companies behind it, one of them has the need, and
            nothing dated on our roadmap serves it. Customers' words, partner needs and internal voice wait apart.

            Examples:
              ken feedback
              ken feedback --queue partnerNeeds
              ken feedback --explain --as-of 2026-01-31
              ken feedback theme "Health data export"
              ken feedback name "Brake noise" --phrase "brake noise" --phrase "brake squeal"
              ken feedback correct AZpx… "Brake noise" --off
              ken feedback take AZpx… --owner "Sami Aalto" --by 2026-02-01
              ken feedback tell AZpx… --words "The new brake is quieter."
            """,
        subcommands: [
            ListFeedback.self, ShowFeedback.self, ShowTheme.self, NameTheme.self, EditTheme.self, MergeThemes.self,
            CorrectTheme.self,
            TakeFeedback.self, TellBack.self,
        ], defaultSubcommand: ListFeedback.self)
}

/// `ken feedback list`.
struct ListFeedback: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Themes with their standing, and the newest words of a queue.")

    @Option(help: "Whose words: customers, partnerNeeds, internalVoice, unsorted.") var queue = "customers"
    @Option(help: "Where to go on, as the page before printed it.") var page: String?
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let queue: FeedbackQueue? = words.choice(queue, "--queue")
            try words.check()
            let input = FeedbackInput(queue: queue, asOf: try reading.day(), page: page)
            try await reading.answer(Operations.feedback, input) { view, terminal in
                FeedbackWords(terminal: terminal, asOf: view.asOf, explains: reading.explain).lines(of: view)
            }
        }
    }
}

/// `ken feedback show`.
struct ShowFeedback: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "One item of feedback with its themes and what became of it.")

    @Argument(help: "The item, by the id that `ken feedback` prints.") var item: String
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let id = words.id(item, "item", FeedbackItem.self)
            try words.check()
            guard let id else { return }
            let input = RecordInput<FeedbackItem>(id: id, asOf: try reading.day())
            try await reading.answer(Operations.feedbackItem, input) { view, terminal in
                FeedbackWords(terminal: terminal, asOf: view.asOf, explains: reading.explain).lines(of: view)
            }
        }
    }
}

/// `ken feedback theme`.
struct ShowTheme: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme", abstract: "One theme with its months and the words behind it.")

    @Argument(help: "Name or id of the theme; the beginning of the name will do.") var theme: String
    @Option(help: "Where to go on, as the page before printed it.") var page: String?
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = ThemeInput(theme: theme, asOf: try reading.day(), page: page)
            try await reading.answer(Operations.theme, input) { view, terminal in
                FeedbackWords(terminal: terminal, asOf: view.asOf, explains: reading.explain).lines(of: view)
            }
        }
    }
}

/// `ken feedback correct`.
struct CorrectTheme: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Put a theme on an item, or take it off; no later reading undoes it.",
        discussion: """
            Examples:
              ken feedback correct AZpx… "Lead time"
              ken feedback correct AZpx… "Lead time" --off
            """)

    @Argument(help: "The item, by the id that `ken feedback` prints.") var item: String
    @Argument(help: "Name or id of the theme.") var theme: String
    @Flag(help: "It is not about the theme.") var off = false
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let id = words.id(item, "item", FeedbackItem.self)
            try words.check()
            guard let id else { return }
            try await options.act(
                Operations.correctTheme, ThemeCorrectionInput(item: id, theme: theme, holds: !off))
        }
    }
}

/// `ken feedback take`.
struct TakeFeedback: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Say who of ours sees to an item, and by when.",
        discussion: """
            Examples:
              ken feedback take AZpx… --owner "Sami Aalto"
              ken feedback take AZpx… --owner "Sami Aalto" --by 2026-02-01
            """)

    @Argument(help: "The item, by the id that `ken feedback` prints.") var item: String
    @Option(help: "Who of ours.") var owner: String
    @Option(help: "The day; ten business days from today when left out.") var by: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let id = words.id(item, "item", FeedbackItem.self)
            let day = words.day(by, "--by")
            try words.check()
            guard let id else { return }
            try await options.act(Operations.takeFeedback, TakeFeedbackInput(item: id, owner: owner, dueOn: day))
        }
    }
}

/// `ken feedback tell`.
struct TellBack: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tell", abstract: "Write down that a giver was told what came of their words.",
        discussion: """
            Examples:
              ken feedback tell AZpx…
              ken feedback tell AZpx… --words "It comes in spring." --decision planned --on 2026-01-20
            """)

    @Argument(help: "The item, by the id that `ken feedback` prints.") var item: String
    @Option(help: "What they were told.") var words: String?
    @Option(help: "What we decided: planned, underReview, declined, fixed.") var decision: String?
    @Option(help: "The day; today when left out.") var on: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var arguments = Arguments()
            let id = arguments.id(item, "item", FeedbackItem.self)
            let decision = decision.flatMap { arguments.choice($0, "--decision", PainReport.Decision.self) }
            let day = arguments.day(on, "--on")
            try arguments.check()
            guard let id else { return }
            try await options.act(
                Operations.tellBack, TellBackInput(item: id, words: words, decision: decision, on: day))
        }
    }
}
