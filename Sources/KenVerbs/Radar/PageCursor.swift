import KenDomain

/// Where a page of a list starts, as text that only Ken makes.
enum PageCursor {
    /// The place a cursor stands for; 0 for none.
    /// - Throws: ``Refusal/invalid(_:)`` when the cursor is not one of ours or lies beyond the list.
    static func start(_ cursor: String?, of count: Int) throws(Refusal) -> Int {
        guard let cursor, !cursor.isEmpty else { return 0 }
        guard let place = Int(cursor), place >= 0, place < max(1, count) else {
            throw .invalid([Problem(field: "page", "There is no page “\(cursor.prefix(40))”; start from the first.")])
        }
        return place
    }

    /// The cursor of the next page; nil on the last.
    static func next(after start: Int, size: Int, of count: Int) -> String? {
        start + size < count ? String(start + size) : nil
    }
}
