/// Counts pairs of words in small memory: when there are too many, the rarest are forgotten, and how many of each may
/// so have been missed is known (lossy counting, Manku and Motwani 2002).
struct PairCounts {
    /// What is counted of a pair.
    struct Count {
        /// Times the words came together.
        var times = 0
        /// Items in which they did.
        var items = 0
        /// The item that was counted last.
        var last = -1
        /// Items that may have been forgotten before.
        var missed = 0
    }

    private(set) var counts: [UInt64: Count] = [:]
    private let most: Int
    private var forgotten = 0

    /// No pairs yet, and room for so many.
    init(most: Int) { self.most = max(1000, most) }

    /// Counts a pair seen in an item.
    mutating func take(_ first: UInt32, _ second: UInt32, item: Int) {
        let missed = forgotten
        let isNew = {
            (count: inout Count) in
            count.times += 1
            guard count.last != item else { return }
            count.items += 1
            count.last = item
        }
        isNew(&counts[UInt64(first) << 32 | UInt64(second), default: Count(missed: missed)])
        if counts.count > most { forget() }
    }

    /// Forgets the rarest until half the room is free, so that this happens seldom.
    private mutating func forget() {
        while counts.count > most / 2 {
            forgotten += 1
            let floor = forgotten
            counts = counts.filter { $0.value.items + $0.value.missed > floor }
        }
    }
}
