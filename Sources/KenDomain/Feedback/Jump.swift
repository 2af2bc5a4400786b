/// Whether a theme is named more often in the last months than before (rule book 11.2 c; exact binomial test).
public struct Jump: Hashable, Sendable, Codable {
    /// Items with the theme in the last months, and before.
    public var recent: Int
    public var earlier: Int
    /// Probability that chance alone gives so many recent ones, 0…1.
    public var chance: Double
    /// How many times more often than before, with half an item added on both sides.
    public var ratio: Double
    public var explanation: Explanation

    /// Compares the last months with all before; nil where either had no items at all.
    public init?(_ series: ThemeSeries, policy: Policy) {
        let last = max(1, policy.feedback.jumpMonths)
        self.init(
            recent: series.named.suffix(last).reduce(0, +), of: series.all.suffix(last).reduce(0, +),
            earlier: series.named.dropLast(last).reduce(0, +), of: series.all.dropLast(last).reduce(0, +),
            policy: policy)
    }

    /// Compares counts, each out of all items of its time.
    init?(recent: Int, of recentAll: Int, earlier: Int, of earlierAll: Int, policy: Policy) {
        guard recentAll > 0, earlierAll > 0 else { return nil }
        let share = Double(recentAll) / (Double(recentAll) + Double(earlierAll))
        self.recent = recent
        self.earlier = earlier
        chance = Numerics.binomialUpperTail(atLeast: recent, of: recent + earlier, chance: share)
        let (now, before) = ((Double(recent) + 0.5) / Double(recentAll), (Double(earlier) + 0.5) / Double(earlierAll))
        ratio = now / before
        explanation = Explanation(
            title: Wording.jumpTitle, score: ratio, form: .sum,
            terms: [
                .init(
                    Wording.jumpTerm(recent, of: recentAll, before: earlier, of: earlierAll), value: now,
                    weight: 1 / before, source: "rule book 11.2; exact binomial test")
            ],
            policy: policy.stamp)
    }
}
