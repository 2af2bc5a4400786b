import ArgumentParser
import KenDomain
import KenVerbs

/// `ken research`: how deep we look for what customers need.
struct ResearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "research", abstract: "How deep our research goes: confirm, features, problems, watch, do.",
        discussion: """
            Shares of a year's talks by level, what would take us deeper, and questions nobody followed up. How somebody
            asks is shown to those who were in the talk.

            Examples:
              ken research
              ken research --as-of 2026-01-31 --explain
              ken research ask "Takumori Loom Works" "What happened the last time it stopped? | 2 | We lost the shift"
              ken research confirm "Takumori Loom Works" --level 3
            """,
        subcommands: [ShowResearch.self, RecordQuestions.self, ConfirmLevel.self], defaultSubcommand: ShowResearch.self)
}

/// `ken research show`.
struct ShowResearch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shares by level, coaching, and questions nobody followed up.")

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            try await reading.answer(Operations.research, AsOfInput(asOf: try reading.day())) { view, terminal in
                ResearchWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }
}

/// `ken research ask`.
struct RecordQuestions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Write down what was asked in a conversation.",
        discussion: """
            Each question may have, behind bars, how often it was followed up, and what they answered.

            Examples:
              ken research ask "Vestamar Kitchens" "What happened the last time it squealed? | 2 | We stopped the line"
              ken research ask AZpx… "Which features do you miss?" "How do you know it is safe? | 0"
            """)

    @Argument(help: "An account, for the last conversation held with it, or the conversation's id.")
    var conversation: String
    @Argument(help: "The questions as they were asked, in their order.") var questions: [String]
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            let input = QuestionsInput(
                conversation: conversation, questions: questions.map { QuestionsInput.Question(line: $0) })
            try await options.act(Operations.recordQuestions, input)
        }
    }
}

/// `ken research confirm`.
struct ConfirmLevel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Confirm how deep a conversation, or one of its questions, went.",
        discussion: """
            Examples:
              ken research confirm "Vestamar Kitchens"
              ken research confirm "Vestamar Kitchens" --level 3
              ken research confirm --question AZpx… --level 3 --reason "it was about the last shift" --by "Ingrid Ruud"
            """)

    @Argument(help: "An account, for the last conversation held with it, or the conversation's id.")
    var conversation: String?
    @Option(help: "A question, by the id that `ken research --explain` prints.") var question: String?
    @Option(help: "1 to 5, or 0 to 3 for a question; what the questions give when left out.") var level: Int?
    @Option(help: "Why, where the wording of a question gives another level.") var reason: String?
    @Option(help: "Who of us says so.") var by: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let id = question.flatMap { words.id($0, "--question", AskedQuestion.self) }
            try words.check()
            let input = LevelInput(conversation: conversation, question: id, level: level, reason: reason, by: by)
            try await options.act(Operations.confirmLevel, input)
        }
    }
}
