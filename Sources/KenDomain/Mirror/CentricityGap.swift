/// How much better we believe of ourselves than we behave, on one item (rule book 10.1).
public struct CentricityGap: Hashable, Sendable, Codable {
    public var item: CentricityItem
    /// Mean of what raters say, 0…4.
    public var stated: Double
    /// What the records show, 0…4.
    public var observed: Double
    /// Whether it is told (W-SELF-01).
    public var isTold: Bool
    public var explanation: Explanation

    /// Stated less observed, −4…4.
    public var gap: Double { stated - observed }

    /// Gaps on every item that is both stated and observed, the widest first, then by item.
    public static func all(_ stated: Centricity, _ observed: ObservedCentricity, policy: Policy) -> [CentricityGap] {
        CentricityItem.allCases.compactMap { item in
            guard let said = stated.stated[item], let seen = observed.marks[item] else { return nil }
            return CentricityGap(
                item: item, stated: said, observed: seen,
                isTold: Numerics.reaches(said - seen, policy.mirror.gapFrom),
                explanation: Explanation(
                    title: Wording.gapTitle(item), score: said - seen, form: .sum,
                    terms: [
                        .init(Wording.statedTerm, value: said, source: "rule book 10.1; our choice"),
                        .init(
                            Wording.observedTerm, value: seen, weight: -1, source: "rule book 10.1; our choice",
                            evidence: observed.explanations[item]?.terms.first?.evidence ?? []),
                    ],
                    policy: policy.stamp))
        }
        .sorted { (-$0.gap, $0.item) < (-$1.gap, $1.item) }
    }

    /// What to look at together; nil where we behave as we believe.
    public var warning: Warning? {
        guard isTold else { return nil }
        return Warning(
            .betterThanWeBehave, severity: .medium,
            slots: [
                "item": String(item.rawValue), "stated": Wording.decimal(stated), "observed": Wording.decimal(observed),
            ],
            evidence: explanation.terms.flatMap(\.evidence), explanation: explanation)
    }
}
