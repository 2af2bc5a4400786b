/// How product- or customer-centric we say we are (rule book 10.1): `mean of the items / 4 · 100`.
public struct Centricity: Hashable, Sendable, Codable {
    /// The word for it.
    public enum Word: String, Sendable, Codable, CaseIterable {
        case productCentric, inTransition, customerCentric
    }

    /// 0…100; nil without any mark.
    public var score: Double?
    public var word: Word?
    /// Mean mark over raters by item, 0…4; items that nobody marked are missing.
    public var stated: [CentricityItem: Double]
    /// Raters behind it.
    public var raters: Int
    /// Items on which raters are far apart, and so share no view.
    public var unshared: [CentricityItem]
    /// Whether so many marked that others may see it: a team of five or more (rule book 13.4).
    public var isOfTeam: Bool { !Rate(0, of: raters).isCountOnly }
    /// How far raters' own scores lie apart, 0…100; nil for a single rater.
    public var spread: Spread?
    /// Its contributions add up to the score.
    public var explanation: Explanation

    /// The latest assessment of each rater, up to a day.
    public init(_ assessments: [SelfAssessment], asOf: Day, policy: Policy) {
        let given = assessments.filter { $0.answeredOn <= asOf && $0.standing.holds(on: asOf) }
            .sorted { ($0.answeredOn, $0.id) < ($1.answeredOn, $1.id) }
        let latest = Dictionary(given.map { ($0.by, $0) }, uniquingKeysWith: { $1 }).values
            .filter { rated in CentricityItem.allCases.contains { rated.value($0) != nil } }
        let spreads = CentricityItem.allCases.compactMap { item in
            Spread(latest.compactMap { $0.value(item) }.sorted().map(Double.init)).map { (item: item, spread: $0) }
        }
        let score = Centricity.score(spreads.map(\.spread.mean))
        self.score = score
        word = score.map { Word($0, policy.mirror) }
        stated = Dictionary(uniqueKeysWithValues: spreads.map { ($0.item, $0.spread.mean) })
        raters = latest.count
        unshared = spreads.filter { ($0.spread.deviation ?? 0) > policy.mirror.sharedDeviation + Numerics.tolerance }
            .map(\.item)
        spread =
            latest.count > 1
            ? Spread(
                latest.compactMap { rated in
                    Centricity.score(CentricityItem.allCases.compactMap { rated.value($0).map(Double.init) })
                }
                .sorted()) : nil
        explanation = Explanation(
            title: Wording.centricityTitle, score: score, form: .sum,
            terms: spreads.map {
                .init(
                    Wording.name($0.item), value: $0.spread.mean, weight: 25 / Double(spreads.count),
                    source: "rule book 10.1; \(SeedSource.customerUnderstanding.words), compare Shah and others 2006")
            },
            notes: [Wording.raters(latest.count)]
                + (spreads.count < CentricityItem.allCases.count && !spreads.isEmpty
                    ? [Wording.itemsLeftOut(CentricityItem.allCases.count - spreads.count)] : []),
            policy: policy.stamp)
    }

    private static func score(_ marks: [Double]) -> Double? {
        marks.isEmpty ? nil : marks.reduce(0, +) / Double(marks.count) * 25
    }
}

extension Centricity.Word {
    /// The word for a score 0…100; the borders belong to the middle.
    init(_ score: Double, _ policy: MirrorPolicy) {
        self =
            score < policy.productCentricBelow - Numerics.tolerance
            ? .productCentric
            : score > policy.customerCentricAbove + Numerics.tolerance ? .customerCentric : .inTransition
    }
}
