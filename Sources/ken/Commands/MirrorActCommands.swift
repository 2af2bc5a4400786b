import ArgumentParser
import Foundation
import KenDomain
import KenVerbs

/// `ken mirror answer`.
struct AnswerPollCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Say in one line who the customer is, before you see the definition.",
        discussion: """
            Examples:
              ken mirror answer "Whoever pays" --by "Helena Vik"
            """)

    @Argument(help: "Who our customer is, in one line.") var text: String
    @Option(help: "Who you are; only your own answer is yours to give.") var by: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of { try await options.act(Operations.answerPoll, PollInput(text: text, by: by)) }
    }
}

/// `ken mirror settle`.
struct SettleDefinitionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle", abstract: "Write down who agreed on who the customer is, and every objection.",
        discussion: """
            Examples:
              ken mirror settle "Our customer is the machine designer" --agreed "Helena Vik" --agreed "Tomas Nyberg" \\
                --objection "Luis Prieto: the distributor decides what they see"
            """)

    @Argument(help: "The definition, in one sentence.") var sentence: String
    @Option(help: "Who agreed; may be given several times.") var agreed: [String] = []
    @Option(help: "An objection, as “NAME: words”; may be given several times.") var objection: [String] = []
    @Option(help: "The day it was settled; today when left out.") var on: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let day = words.day(on, "--on")
            try words.check()
            let objections = try objection.map(Self.objection)
            try await options.act(
                Operations.settleDefinition,
                VerdictInput(sentence: sentence, agreed: agreed, objections: objections, decidedOn: day))
        }
    }

    private static func objection(_ text: String) throws(Refusal) -> VerdictInput.Objection {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else {
            throw .invalid([Problem(field: "--objection", "“\(text)” is not written as “NAME: words”.")])
        }
        return VerdictInput.Objection(
            by: parts[0].trimmingCharacters(in: .whitespaces), text: parts[1].trimmingCharacters(in: .whitespaces))
    }
}

/// `ken mirror assess`.
struct AssessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess", abstract: "Mark how customer-centric we are, for your eyes alone.",
        discussion: """
            Twelve marks, 0 for the first end and 4 for the second; write - for an item you cannot mark.

            \(CentricityItem.allCases.map { "\($0.rawValue) \(Wording.name($0))" }.joined(separator: "\n"))

            Examples:
              ken mirror assess 1 2 1 2 1 1 2 3 2 3 2 1 --by "Helena Vik"
              ken mirror assess 1 - - 2 --business "We help machine builders move safely" --by "Helena Vik"
            """)

    @Argument(help: "Marks of items 1 to 12, in their order.") var marks: [String] = []
    @Option(help: "What business we are in, as it comes to your mind.") var business: String?
    @Option(help: "Who you are; only your own marks are yours to give.") var by: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var problems: [Problem] = []
            var given: [Int: Int] = [:]
            for (place, mark) in marks.enumerated() where mark != "-" {
                given[place + 1] = Int(mark)
                if Int(mark) == nil {
                    problems.append(Problem(field: "item \(place + 1)", "“\(mark)” is no mark 0 to 4."))
                }
            }
            guard problems.isEmpty else { throw Refusal.invalid(problems) }
            try await options.act(Operations.assess, AssessmentInput(marks: given, business: business, by: by))
        }
    }
}

/// `ken mirror review`.
struct RecordReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Keep a review from its minutes.",
        discussion: """
            One item a line: “Funnel and closing plans: planned 40 min, actual 65 min, 6 actions, 5 questions, 6 charts”.

            Examples:
              ken mirror review "Third quarter" minutes.txt --stated value --present product:4 --present sales:4
            """)

    @Argument(help: "Name of the review.") var title: String
    @Argument(help: "A file with the minutes.") var minutes: String
    @Option(help: "The day it was held; today when left out.") var on: String?
    @Option(help: "What we say drives us: product, sales, production, value.") var stated: String?
    @Option(help: "How many were there by what they stand for, as product:4; may be given several times.")
    var present: [String] = []
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let driver = stated.flatMap { words.choice($0, "--stated", ReviewDriver.self) }
            let day = words.day(on, "--on")
            try words.check()
            guard let text = try? String(contentsOfFile: minutes, encoding: .utf8) else {
                throw Refusal.invalid([Problem(field: "minutes", "\(minutes) cannot be read as UTF-8.")])
            }
            let people = try present.map(Self.present)
            try await options.act(
                Operations.recordReview,
                ReviewMinutesInput(
                    title: title, heldOn: day, minutes: text,
                    attendees: people.isEmpty ? nil : Dictionary(people, uniquingKeysWith: +), statedDriver: driver))
        }
    }

    private static func present(_ text: String) throws(Refusal) -> (ReviewDriver, Int) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let driver = ReviewDriver(rawValue: String(parts[0])), let people = Int(parts[1]) else {
            throw .invalid([Problem(field: "--present", "“\(text)” is not written as product:4.")])
        }
        return (driver, people)
    }
}

/// `ken mirror tap`.
struct TapReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tap", abstract: "Set the class of an item of a review right.",
        discussion: """
            Examples:
              ken mirror tap AZpx… 4 value
              ken mirror tap AZpx… 5 neutral
            """)

    @Argument(help: "The review, by the id that `ken mirror` prints.") var review: String
    @Argument(help: "The item, 1 for the first.") var item: Int
    @Argument(help: "product, sales, production, value or neutral.") var drives: String
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of {
            var words = Arguments()
            let id = words.id(review, "review", ReviewRecord.self)
            let tap = words.choice(drives, "drives", ReviewTapInput.Tap.self)
            try words.check()
            guard let id, let tap else { return }
            try await options.act(Operations.tapReview, ReviewTapInput(review: id, item: item, tap: tap))
        }
    }
}
