package import KenDomain
import KenStore
import KenText

extension Ken {
    /// Items read from one paste, at most.
    private static let mostItems = 200

    /// Keeps a review from its pasted minutes; each item's class may be set right afterwards with one tap.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    package func recordReview(_ input: ReviewMinutesInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let title = input.title.trimmingWhitespace()
        let items = MinutesReading().items(in: input.minutes)
        var problems: [Problem] = []
        if title.isEmpty || title.count > 200 { problems.append(Problem(field: "title", "Name the review.")) }
        if items.isEmpty {
            problems.append(Problem(field: "minutes", "Paste the minutes: one item a line, with its minutes if known."))
        }
        if items.count > Self.mostItems {
            problems.append(Problem(field: "minutes", "At most \(Self.mostItems) items are read at once."))
        }
        if let day = input.heldOn, day > today { problems.append(Problem(field: "heldOn", "\(day) is still to come.")) }
        if let present = input.attendees, present.values.contains(where: { $0 < 0 }) {
            problems.append(Problem(field: "attendees", "How many were there is a number from 0."))
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        let done = try await act("keep a review", as: caller) { journal, world in
            var review = ReviewRecord(
                id: world.newID(), title: title, heldOn: input.heldOn ?? today, items: items,
                standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at))
            (review.attendees, review.statedDriver) = (input.attendees, input.statedDriver)
            try journal.insert(review)
            return review
        }
        return try await told(done.act, done.answer)
    }

    /// Sets the class of an item right.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` for an item that is not there.
    package func tapReview(_ input: ReviewTapInput, as caller: Caller) async throws -> ActView {
        let done = try await act("set a review right", as: caller) { journal, _ in
            guard var review = try journal.find(ReviewRecord.self, input.review), review.standing.endedOn == nil,
                caller.mayRead(review.standing.visibility)
            else { throw Refusal.notFound("such review") }
            guard review.items.indices.contains(input.item - 1) else {
                throw Refusal.invalid([
                    Problem(field: "item", "There are items 1 to \(review.items.count).")
                ])
            }
            review.items[input.item - 1].driver = ReviewDriver(rawValue: input.tap.rawValue)
            review.items[input.item - 1].inferredFrom = nil
            return try journal.update(review)
        }
        return try await told(done.act, done.answer)
    }

    /// What drives the review now, in words.
    private func told(_ act: String, _ review: ReviewRecord) async throws -> ActView {
        let policy = try await policy(asOf: today())
        let finding = ReviewFinding(review, policy: policy)
        let presumed = review.items.count { $0.inferredFrom != nil }
        let guessed =
            "Ken guessed the class of \(Wording.count(presumed, "item")); one tap on the mirror sets each right."
        return ActView(
            act: act, record: review.id.description,
            sentences: [
                "Kept: \(review.title), \(Wording.count(review.items.count, "item")).", Wording.drives(finding),
            ] + (presumed > 0 ? [guessed] : []),
            warnings: finding.warnings(review, policy: policy).map { Finding($0).sentence.plain })
    }
}

extension Wording {
    /// What drives a review, in a sentence.
    package static func drives(_ finding: ReviewFinding) -> String {
        guard let lead = finding.lead else { return "What drives it is not known: no item has a class." }
        guard let driver = finding.driver else { return "Nothing drives it clearly: the drive is mixed." }
        return
            "It is driven by \(name(driver)): \(percent(finding.shares[driver] ?? 0)) of it, \(tenths(lead * 100)) points ahead."
    }
}
