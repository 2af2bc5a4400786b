import ArgumentParser
import KenDomain
import KenVerbs

/// `ken mirror`: how we see ourselves beside what the records show.
struct MirrorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mirror", abstract: "How we see ourselves beside what the records show.",
        discussion: """
            What colleagues say here is about the company. Nobody is graded: an answer is for its author alone, others
            see five or more together.

            Examples:
              ken mirror
              ken mirror --explain
              ken mirror --as-of 2026-03-01 --json
              ken mirror answer "The designer who has to make the axis move" --by "Helena Vik"
              ken mirror assess 1 2 1 2 1 1 2 3 2 3 2 1 --by "Helena Vik"
              ken mirror review "Third quarter" minutes.txt --stated value
              ken mirror tap AZpx… 4 value
              ken mirror settle "Our customer is the machine designer" --agreed "Helena Vik"
            """,
        subcommands: [
            ShowMirror.self, AnswerPollCommand.self, SettleDefinitionCommand.self, AssessCommand.self,
            RecordReviewCommand.self, TapReviewCommand.self,
        ], defaultSubcommand: ShowMirror.self)
}

/// `ken mirror show`.
struct ShowMirror: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Who we say the customer is, how we see ourselves, what our reviews are about.")

    @Option(help: "Who you are: your own answers are shown to you alone.") var me: String?
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await Outcome.of {
            let input = MirrorInput(asOf: try reading.day(), me: me)
            try await reading.answer(Operations.mirror, input) { view, terminal in
                MirrorWords(view: view, terminal: terminal, explains: reading.explain).lines
            }
        }
    }
}
