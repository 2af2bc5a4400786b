import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken needs outcome`.
struct KeepOutcome: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcome", abstract: "Write an outcome down, or tie words, promises and bets to one.",
        discussion: """
            Examples:
              ken needs outcome "Minimize the time it takes to find a fault during a shift" --step monitor
              ken needs outcome --change "find a fault" --heard "Kestrelle Robotics: Q218" --bet AZpx…
            """)

    @Argument(help: "Direction, metric, object of control, context: “Minimize the likelihood that …”.")
    var statement: String?
    @Option(help: "The step it belongs to: its words, its kind, or its id.") var step: String?
    @Option(help: "Words of the job, or its id, where there are several.") var job: String?
    @Option(help: "Words of an outcome to change, or its id.") var change: String?
    @Option(help: "An answer that speaks of it, as “ACCOUNT: Q218”; may be given several times.")
    var heard: [String] = []
    @Option(help: "A promise about it, by its id; may be given several times.") var promise: [String] = []
    @Option(help: "A decision that serves it, by its id; may be given several times.") var bet: [String] = []
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let grounds = words.grounds(heard, "--heard")
            let promises = promise.compactMap { words.id($0, "--promise", Commitment.self) }
            let bets = bet.compactMap { words.id($0, "--bet", Bet.self) }
            try words.check()
            let input = OutcomeInput(
                outcome: change, statement: statement, step: step, job: job, grounds: grounds, commitments: promises,
                bets: bets)
            try await options.act(Operations.keepOutcome, input)
        }
    }
}

/// `ken needs answers`.
struct BringAnswers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answers", abstract: "Bring the answers to a survey in, a row for each respondent.",
        discussion: """
            The table has a column “importance …” and a column “satisfaction …” for each outcome, named by its key or by
            its whole statement, and if you like: respondent, e-mail, label, segment, started, ended, comment.

            Examples:
              ken needs answers answers.csv --survey "Machine designers" --label componentDesigner
              ken needs answers more.csv --survey "Machine designers"
            """)

    @Argument(help: "The table; - for standard input.") var file: String
    @Option(help: "Title of the survey; a new one is made when none is called so.") var survey: String
    @Option(help: "Words of the job a new survey is about, where there are several.") var job: String?
    @Option(help: "What all respondents are to us, such as componentDesigner or jobExecutor.") var label: String?
    @Option(help: "Words that have to be read for answering, for telling who was too fast.") var words: Int?
    @Option(help: "Segments you expect, for telling how many answers it takes.") var segments: Int?
    @Option(help: "The day that D0 means; today when left out.") var day0: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var arguments = Arguments()
            let label = self.label.flatMap { arguments.choice($0, "--label", Label.self) }
            let day = arguments.day(day0, "--day0")
            try arguments.check()
            let input = SurveyAnswersInput(
                table: try TextFile.read(file), survey: survey, job: job, label: label, words: words,
                expectedSegments: segments, day0: day)
            try await options.act(Operations.bringAnswers, input)
        }
    }
}

/// A file that a command reads whole.
enum TextFile {
    /// Its text; of standard input for `-`.
    /// - Throws: ``Refusal/notFound(_:)`` for a file that cannot be read.
    static func read(_ path: String) throws -> String {
        if path == "-" { return (try FileHandle.standardInput.readToEnd() ?? Data()).text }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Refusal.notFound("file \(path) that can be read")
        }
        return data.text
    }
}
