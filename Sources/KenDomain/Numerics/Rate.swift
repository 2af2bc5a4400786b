/// How many of how many: with fewer than five only the counts are shown, with fewer than thirty the share is indicative
/// (rule book, section 0).
public struct Rate: Hashable, Sendable, Codable {
    public var hits: Int
    /// Out of so many; 0 when there is nothing to count.
    public var trials: Int

    /// So many out of so many.
    public init(_ hits: Int, of trials: Int) {
        self.hits = hits
        self.trials = trials
    }

    /// 0…1; nil when there is nothing to count.
    public var share: Double? { trials > 0 ? Double(hits) / Double(trials) : nil }
    /// Whether only the counts may be shown.
    public var isCountOnly: Bool { trials < 5 }
    /// Whether the share is no more than a hint.
    public var isIndicative: Bool { trials < 30 }
    /// Wilson's 95 % interval, 0…1; nil when there is nothing to count.
    public var interval: ClosedRange<Double>? { Numerics.wilson(hits, of: trials) }

    /// How it came about: hits each count one part of all.
    func explained(_ title: String, hits name: String, source: String, evidence: [Reference], policy: Policy)
        -> Explanation
    {
        Explanation(
            title: title, score: share, form: .sum,
            terms: trials > 0
                ? [.init(name, value: Double(hits), weight: 1 / Double(trials), source: source, evidence: evidence)]
                : [],
            notes: [Wording.outOf(trials)], policy: policy.stamp)
    }
}
