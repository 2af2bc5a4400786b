import Foundation
package import KenDomain
import KenStore

extension Ken {
    /// Writes down that a giver was told what came of their words.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, ``Refusal/notFound(_:)``.
    package func tellBack(_ input: TellBackInput, as caller: Caller) async throws -> ActView {
        let words = input.words?.trimmingWhitespace()
        let done = try await act("tell a giver back", as: caller) { journal, _ in
            let day = input.on ?? journal.deed.day
            var problems: [Problem] = []
            if let words, words.count > 2000 {
                problems.append(Problem(field: "words", "Keep it within 2000 characters."))
            }
            if day > journal.deed.day { problems.append(Problem(field: "on", "Name a day that has been.")) }
            return try journal.changeFeedback(input.item, as: caller) { item in
                if day < item.receivedOn {
                    problems.append(
                        Problem(field: "on", "It came in on \(Wording.date(item.receivedOn)); name that day or later."))
                }
                guard problems.isEmpty else { throw Refusal.invalid(problems) }
                item.toldBackOn = day
                item.answer = (words ?? "").isEmpty ? item.answer : words
                item.decision = input.decision ?? item.decision
            }
        }
        let item = done.answer
        let decision = item.decision.map { " It is \(Wording.name($0))." } ?? ""
        return ActView(
            act: done.act, record: item.id.description,
            sentences: ["Told back on \(Wording.date(item.toldBackOn ?? today())).\(decision)"],
            warnings: item.giver == nil ? ["Nobody knows who gave it, so it does not count as told back."] : [])
    }

    /// Writes down who of ours sees to an item, and by when.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, ``Refusal/notFound(_:)``.
    package func takeFeedback(_ input: TakeFeedbackInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let policy = try await policy(asOf: today)
        let colleagues = try await store.read { db in try db.colleagues(asOf: today) }
        var problems: [Problem] = []
        if input.owner.trimmingWhitespace().isEmpty {
            problems.append(Problem(field: "owner", "Say who of ours sees to it."))
        }
        let owner = Self.colleague(input.owner, among: colleagues, field: "owner", &problems)
        let due =
            input.dueOn
            ?? today.addingBusinessDays(policy.feedback.toldBackDays, holidays: policy.engagement.holidays)
        if due < today { problems.append(Problem(field: "dueOn", "Name today or a day to come.")) }
        guard problems.isEmpty, let owner else { throw Refusal.invalid(problems) }
        let done = try await act("take an item of feedback", as: caller) { journal, _ in
            try journal.changeFeedback(input.item, as: caller) { item in (item.owner, item.dueOn) = (owner, due) }
        }
        let name = colleagues.first { $0.person.id == owner }?.person.name ?? input.owner
        return ActView(
            act: done.act, record: done.answer.id.description,
            sentences: ["\(name) sees to it by \(Wording.date(due))."])
    }

    /// The colleague a name fits; nil for nobody, with a problem when the name fits none or several.
    static func colleague(
        _ name: String?, among colleagues: [Profile], field: String, _ problems: inout [Problem]
    ) -> Person.ID? {
        guard let name, !name.trimmingWhitespace().isEmpty else { return nil }
        var search = NameSearch()
        let found = search.person(name, among: colleagues, field: field, at: "our company")
        problems += search.problems
        return found?.person.id
    }
}

extension Journal {
    /// Changes an item that the caller may read.
    @discardableResult
    func changeFeedback(
        _ id: FeedbackItem.ID, as caller: Caller, _ edit: (inout FeedbackItem) throws -> Void
    ) throws -> FeedbackItem {
        guard var item = try find(FeedbackItem.self, id), item.standing.endedOn == nil,
            caller.mayRead(item.standing.visibility)
        else { throw Refusal.notFound("such feedback") }
        try edit(&item)
        return try update(item)
    }
}
