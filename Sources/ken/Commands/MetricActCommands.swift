import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken metrics wave`.
struct RecordWaveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wave", abstract: "Write answers of a survey down.",
        discussion: """
            One answer a line: the score, then who, the day and their words, parted by `;`. Who is a mail address, a
            domain or the name of an account; all but the score may be left out.

            Examples:
              ken metrics wave "Yearly survey" --tool "web form" --question recommend answers.txt
              ken metrics wave --into AZpx… --question ease answers.txt
            """)

    @Argument(help: "Name of the survey, then a file of answers; the file alone with --into.") var words: [String] = []
    @Option(help: "What was asked: recommend, satisfaction, ease.") var question = "recommend"
    @Option(help: "Where it was asked.") var tool = ""
    @Option(help: "The survey on record they belong to, by the id that `ken metrics` prints.") var into: String?
    @Option(help: "The day it was opened; today when left out.") var from: String?
    @Option(help: "The day it was closed.") var until: String?
    @Option(help: "How many were asked.") var asked: Int?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var arguments = Arguments()
            let question: SurveyQuestion? = arguments.choice(question, "--question")
            let wave = into.flatMap { arguments.id($0, "--into", SurveyWave.self) }
            var input = WaveInput(
                wave: wave, title: into == nil ? words.first ?? "" : "", tool: tool,
                from: arguments.day(from, "--from"), until: arguments.day(until, "--until"), asked: asked,
                question: question ?? .recommend, lines: "")
            try arguments.check()
            if let path = words.dropFirst(into == nil ? 1 : 0).first { input.lines = try Self.text(of: path) }
            try await options.act(Operations.recordWave, input)
        }
    }

    private static func text(of path: String) throws(Refusal) -> String {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw .invalid([Problem(field: "answers", "\(path) cannot be read as UTF-8.")])
        }
        return text
    }
}

/// `ken metrics costs`.
struct RecordCostsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "costs", abstract: "Write down what winning and keeping customers cost.",
        discussion: """
            Examples:
              ken metrics costs 2026-01-01 2026-12-31 --acquisition "2400000 EUR" --retention "3200000 EUR" --margin 0.42
            """)

    @Argument(help: "First day of the period.") var from: String
    @Argument(help: "Last day of the period.") var to: String
    @Option(help: "Spent on winning customers, with its currency.") var acquisition: String?
    @Option(help: "Spent on keeping customers, with its currency.") var retention: String?
    @Option(help: "Gross margin, from 0 to 1.") var margin: Double?
    @Option(help: "Interest of a year; 0.1 for ten per cent.") var interest: Double?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let (first, last) = (words.day(from, "from"), words.day(to, "to"))
            try words.check()
            guard let first, let last else { return }
            try await options.act(
                Operations.recordCosts,
                CostInput(
                    from: first, to: last, acquisition: acquisition, retention: retention, margin: margin,
                    interest: interest))
        }
    }
}

/// `ken metrics renewal`.
struct RecordRenewalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "renewal", abstract: "Write down that an account goes on with us or not.",
        discussion: """
            Examples:
              ken metrics renewal "Orrell Lifts" --renewed --rival Voltarra
              ken metrics renewal "Merrow Print Systems" --left --no-rival
            """)

    /// What they decided.
    enum Decision: String, EnumerableFlag {
        case renewed, left
    }

    @Argument(help: "The account.") var account: String
    @Flag(help: "They go on, or they leave.") var decision: Decision
    @Option(help: "The rival that quoted.") var rival: String?
    @Flag(help: "No rival quoted.") var noRival = false
    @Option(help: "The day it was decided; today when left out.") var on: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let day = words.day(on, "--on")
            try words.check()
            try await options.act(
                Operations.recordRenewal,
                RenewalInput(
                    account: account, isRenewed: decision == .renewed, decidedOn: day,
                    rivalQuoted: noRival ? false : nil, rival: rival))
        }
    }
}

/// `ken metrics reference`.
struct AgreeReferenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: "Write down that an account may be named.",
        discussion: """
            Examples:
              ken metrics reference "Aurelio Medicale" --by "Giulia Conti" --that "a call with whoever asks"
            """)

    @Argument(help: "The account.") var account: String
    @Option(name: .customLong("that"), help: "What they agreed to, in their words.") var scope: String
    @Option(help: "Their person who agreed.") var by: String?
    @Option(help: "The day they agreed; today when left out.") var on: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let day = words.day(on, "--on")
            try words.check()
            try await options.act(
                Operations.agreeReference, ReferenceInput(account: account, givenBy: by, scope: scope, givenOn: day))
        }
    }
}

/// `ken metrics used`.
struct UseReferenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "used", abstract: "Write down that a reference was used, or that the consent was withdrawn.",
        discussion: """
            Examples:
              ken metrics used AZpx… --deal "Next robot generation"
              ken metrics used AZpx… --withdrawn
            """)

    @Argument(help: "The reference, by the id that `ken metrics account` prints.") var agreement: String
    @Option(help: "The deal it was used in.") var deal: String?
    @Flag(help: "They withdrew their consent.") var withdrawn = false
    @Option(help: "The day; today when left out.") var on: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let id = words.id(agreement, "reference", ReferenceAgreement.self)
            let day = words.day(on, "--on")
            try words.check()
            guard let id else { return }
            try await options.act(
                Operations.changeReference,
                ReferenceChangeInput(agreement: id, deed: withdrawn ? .withdraw : .use, deal: deal, on: day))
        }
    }
}
