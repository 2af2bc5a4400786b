import Hummingbird
import KenDomain
import KenVerbs

/// How we see ourselves: read, answered, marked and set right.
struct MirrorRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.mirror, page)
        pages.post(Places.poll, right: .logConversations, from: Places.mirror, again: page) { visit, form in
            let input = PollInput(text: form["text"] ?? "", by: form.words("by"))
            return try await visit.acted(Operations.answerPoll, input, back: Places.mirror)
        }
        pages.post(Places.assessments, right: .logConversations, from: Places.mirror, again: page) { visit, form in
            let input = try AssessmentInput(form)
            return try await visit.acted(Operations.assess, input, back: Places.mirror)
        }
        pages.post(Places.reviews, right: .editLedger, from: Places.mirror, again: page) { visit, form in
            let input = try ReviewMinutesInput(form)
            return try await visit.acted(Operations.recordReview, input, back: Places.mirror)
        }
        pages.post(Places.reviewItem.pattern, right: .editLedger) { visit in
            let (id, form) = (try visit.id(ReviewRecord.self), try await visit.form())
            let input = ReviewTapInput(
                review: id, item: Numerics.whole(try form.number("item") ?? 0), tap: try form.choice("tap"))
            return try await visit.acted(Operations.tapReview, input, back: Places.mirror)
        }
        pages.post(Places.definition, right: .editLedger, from: Places.mirror, again: page) { visit, form in
            let input = try VerdictInput(form)
            return try await visit.acted(Operations.settleDefinition, input, back: Places.mirror)
        }
    }

    private static func page(_ visit: Visit) async throws -> MirrorPage {
        let input = MirrorInput(asOf: visit.asOf, me: visit.query.words("me").flatMap { $0.isEmpty ? nil : $0 })
        let view = try await Operations.mirror.perform(visit.ken, input, as: visit.caller)
        return MirrorPage(view: view, frame: try await visit.frame(.mirror))
    }
}

extension AssessmentInput {
    /// The marks of a form; those left open are not known.
    fileprivate init(_ form: Form) throws(Refusal) {
        var marks: [Int: Int] = [:]
        for item in CentricityItem.allCases {
            guard let mark = try form.number("item\(item.rawValue)") else { continue }
            marks[item.rawValue] = Numerics.whole(mark)
        }
        self.init(marks: marks, business: form.words("business"), by: form.words("by"))
    }
}

extension ReviewMinutesInput {
    /// The minutes of a form; people there are counted when any number of them is given.
    fileprivate init(_ form: Form) throws(Refusal) {
        var present: [ReviewDriver: Int] = [:]
        for driver in ReviewDriver.allCases {
            guard let people = try form.number("present-\(driver.rawValue)") else { continue }
            present[driver] = Numerics.whole(people)
        }
        self.init(
            title: form["title"] ?? "", heldOn: try form.day("heldOn"), minutes: form["minutes"] ?? "",
            attendees: present.isEmpty ? nil : present,
            statedDriver: form.words("statedDriver").flatMap(ReviewDriver.init(rawValue:)))
    }
}

extension VerdictInput {
    /// The verdict of a form; an objection a line, as `Name: words`.
    fileprivate init(_ form: Form) throws(Refusal) {
        let lines = (form["objections"] ?? "").split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
        let objections = try lines.map { line throws(Refusal) in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else {
                throw .invalid([Problem(field: "objections", "“\(line.prefix(40))” is not written as Name: words.")])
            }
            return Objection(by: String(parts[0].drop { $0.isWhitespace }), text: String(parts[1]))
        }
        self.init(
            sentence: form["sentence"] ?? "", agreed: form.list("agreed"), objections: objections,
            decidedOn: try form.day("decidedOn"))
    }
}
