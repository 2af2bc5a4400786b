/// Whole numbers in order, read by rank.
struct Distribution {
    private let sorted: [Int]

    init(_ values: some Sequence<Int>) { sorted = values.sorted() }

    var count: Int { sorted.count }
    var median: Int { atShare(0.5) }
    /// The value that nine of ten do not exceed.
    var p90: Int { atShare(0.9) }
    var max: Int { sorted.last ?? 0 }

    /// The smallest value that at least this share (0…1) of all does not exceed; 0 when there are none.
    private func atShare(_ share: Double) -> Int {
        guard !sorted.isEmpty else { return 0 }
        let rank = Int((share * Double(sorted.count)).rounded(.up))
        return sorted[Swift.min(Swift.max(rank, 1), sorted.count) - 1]
    }
}
