import Foundation

extension Numerics {
    /// The percentile by nearest rank: the smallest value with at least `percentile` per cent of all at or below it;
    /// nil for no values (rule book 9.1).
    public static func nearestRank(_ values: [Double], percentile: Double) -> Double? {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return nil }
        let rank = Int((percentile / 100 * Double(sorted.count) - tolerance).rounded(.up))
        return sorted[min(max(rank, 1), sorted.count) - 1]
    }

    /// Sum of squared shares: 1 for one party alone, towards 0 for many equal ones; nil when there is nothing to share
    /// out (Herfindahl and Hirschman; Hill number of order 2 is its inverse).
    public static func concentration(_ amounts: some Sequence<Double>) -> Double? {
        let positive = amounts.filter { $0 > 0 }
        let total = positive.reduce(0, +)
        guard total > 0 else { return nil }
        return positive.reduce(0) { $0 + ($1 / total) * ($1 / total) }
    }

    /// Whether a value lies so near a threshold that moving the threshold by a fifth would change the answer.
    public static func isBorderline(_ value: Double, _ threshold: Double) -> Bool {
        abs(value - threshold) <= 0.2 * threshold
    }

    /// The number of equal parties that would be as concentrated as these; nil when there is nothing to share out.
    public static func effectiveNumber(_ amounts: some Sequence<Double>) -> Double? {
        concentration(amounts).map { 1 / $0 }
    }
}
