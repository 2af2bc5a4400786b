/// What drives the company by one review (rule book 10.2; the five posts): where time, questions, actions, figures,
/// people and the first places on the agenda go.
public struct ReviewFinding: Hashable, Sendable, Codable {
    public var review: ReviewRecord.ID
    /// Weighted shares before what was dropped counts, 0…1.
    public var before: [ReviewDriver: Double]
    /// Part of the planned minutes that was dropped, 0…1.
    public var bumped: [ReviewDriver: Double]
    /// Shares after it, not yet brought to 1.
    public var raw: [ReviewDriver: Double]
    /// Shares, together 1; empty without anything to count.
    public var shares: [ReviewDriver: Double]
    /// The largest, when it leads clearly; nil for a mixed drive, or an unknown one.
    public var driver: ReviewDriver?
    /// Lead of the largest over the next, 0…1; nil without shares.
    public var lead: Double?
    /// Measures that nobody counted; the others share their weight.
    public var unknown: [ReviewMeasure]
    /// For each driver; contributions add up to its share.
    public var explanations: [ReviewDriver: Explanation]

    /// Judges one review.
    public init(_ review: ReviewRecord, policy: Policy) {
        let measured = ReviewMeasure.allCases.compactMap { measure in
            measure.shares(in: review).map { (measure: measure, shares: $0) }
        }
        let weight = measured.reduce(0) { $0 + $1.measure.weight(policy.mirror) }
        let drivers = weight > 0 ? ReviewDriver.allCases : []
        func table(_ value: (ReviewDriver) -> Double) -> [ReviewDriver: Double] {
            Dictionary(uniqueKeysWithValues: drivers.map { ($0, value($0)) })
        }
        let before = table { driver in
            measured.reduce(0) { $0 + $1.measure.weight(policy.mirror) / weight * ($1.shares[driver] ?? 0) }
        }
        let bumped = table { ReviewFinding.bumped($0, in: review.items) }
        let raw = table { (before[$0] ?? 0) * (1 - policy.mirror.bumpedLoss * (bumped[$0] ?? 0)) }
        let total = drivers.reduce(0) { $0 + (raw[$1] ?? 0) }
        let shares = total > 0 ? raw.mapValues { $0 / total } : [:]
        self.review = review.id
        self.before = before
        self.bumped = bumped
        self.raw = raw
        self.shares = shares
        let order = drivers.map { (driver: $0, share: shares[$0] ?? 0) }.sorted { $0.share > $1.share }
        lead = shares.isEmpty ? nil : order[0].share - order[1].share
        driver = lead.flatMap { Numerics.reaches($0, policy.mirror.leadFrom) ? order[0].driver : nil }
        unknown = ReviewMeasure.allCases.filter { measure in !measured.contains { $0.measure == measure } }
        explanations = [:]
        for driver in drivers where total > 0 {
            let factor = (1 - policy.mirror.bumpedLoss * (bumped[driver] ?? 0)) / weight / total
            explanations[driver] = Explanation(
                title: Wording.driverTitle(driver), score: shares[driver], form: .sum,
                terms: measured.map {
                    .init(
                        Wording.name($0.measure), value: $0.shares[driver] ?? 0,
                        weight: $0.measure.weight(policy.mirror) * factor,
                        source: "rule book 10.2; \(SeedSource.customerUnderstanding.words)",
                        evidence: [.reviewRecord(review.id)])
                },
                notes: Wording.driverNotes(bumped: bumped[driver] ?? 0, unknown: unknown), policy: policy.stamp)
        }
    }

    /// Planned minutes of items that got none, of all planned minutes of the driver.
    private static func bumped(_ driver: ReviewDriver, in items: [ReviewItem]) -> Double {
        let own = items.filter { $0.driver == driver }
        let planned = own.reduce(0) { $0 + max(0, $1.planned ?? 0) }
        let dropped = own.reduce(0) { $0 + ($1.isBumped ? $1.planned ?? 0 : 0) }
        return planned > 0 ? dropped / planned : 0
    }
}
