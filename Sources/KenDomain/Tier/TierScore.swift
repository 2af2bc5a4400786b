import Foundation

/// The score of a tier from its three factors (rule book 2.2).
public enum TierScore {
    /// The geometric mean of coverage, strength and freshness, each 0…1: one missing factor breaks the tier.
    public static func of(coverage: Double, strength: Double, freshness: Double) -> Double {
        cbrt(max(0, coverage) * max(0, strength) * max(0, freshness))
    }

    /// The score with its reasons.
    static func explained(
        _ coverage: Coverage, _ strength: Strength, _ freshness: Freshness, tier: Tier, policy: Policy
    )
        -> Explanation
    {
        let factors = [
            ("what we know", coverage.value), ("how deep our ties are", strength.value),
            ("how recent our contact is", freshness.value),
        ]
        let evidence = [coverage.explanation, strength.explanation, freshness.explanation].map { part in
            part.terms.flatMap(\.evidence)
        }
        return Explanation(
            title: Wording.scoreTitle(tier),
            score: of(coverage: coverage.value, strength: strength.value, freshness: freshness.value),
            form: .geometricMean,
            terms: zip(factors, evidence).map { factor, evidence in
                .init(factor.0, value: factor.1, weight: 1.0 / 3, source: "2.2; our setting", evidence: evidence)
            },
            policy: policy.stamp)
    }
}
