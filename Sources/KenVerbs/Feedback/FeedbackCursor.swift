import KenDomain
import KenStore

/// Where a page of feedback ends, as text that only Ken makes.
enum FeedbackCursor {
    /// The place a cursor stands for; nil for none.
    /// - Throws: ``Refusal/invalid(_:)`` when it is not one of ours.
    static func place(_ cursor: String?) throws(Refusal) -> FeedbackPlace? {
        guard let cursor, !cursor.isEmpty else { return nil }
        let parts = cursor.split(separator: ".")
        guard parts.count == 2, let day = Int(parts[0]), let item = FeedbackItem.ID(String(parts[1])) else {
            throw .invalid([Problem(field: "page", "There is no page “\(cursor.prefix(40))”; start from the first.")])
        }
        return FeedbackPlace(day: Day(day), item: item)
    }

    /// The cursor after the last item of a full page; nil on the last page.
    static func next(after items: [FeedbackItem], size: Int) -> String? {
        guard items.count == size, let last = items.last else { return nil }
        return "\(last.receivedOn.number).\(last.id)"
    }
}
