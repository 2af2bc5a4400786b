/// Whether a customer shapes its industry or tries to catch up (rule book 5.2).
public enum StanceHeading: String, Sendable, Codable, CaseIterable {
    case shaping, keepingPace, catchingUp, unknown
}

/// A customer's stance, from six signs.
public struct Stance: Hashable, Sendable, Codable {
    /// Mean of the signs that are known, −1…1; nil with fewer than three.
    public var score: Double?
    public var heading: StanceHeading
    /// The signs that are known.
    public var readings: [StanceIndicator: StanceObservation.Reading]
    /// Its contributions add up to the score.
    public var explanation: Explanation

    /// The stance that signs give.
    public init(
        _ readings: [StanceIndicator: StanceObservation.Reading],
        evidence: [StanceIndicator: [Reference]] = [:], policy: Policy
    ) {
        let known = StanceIndicator.allCases.compactMap { indicator in
            readings[indicator]?.value.map { (indicator: indicator, value: $0) }
        }
        let isEnough = known.count >= max(1, policy.market.indicatorsNeeded)
        let score = isEnough ? known.reduce(0) { $0 + $1.value } / Double(known.count) : nil
        self.score = score
        heading = score.map { StanceHeading($0, policy.market) } ?? .unknown
        self.readings = readings.filter { $0.value != .unknown }
        explanation = Explanation(
            title: Wording.stanceTitle, score: score, form: .sum,
            terms: known.map { sign in
                .init(
                    Wording.name(sign.indicator, reading: readings[sign.indicator] ?? .unknown), value: sign.value,
                    weight: isEnough ? 1 / Double(known.count) : 0,
                    source: "rule book 5.2; Jaworski, Kohli and Sahay, driving markets",
                    evidence: evidence[sign.indicator] ?? [])
            },
            notes: isEnough ? [] : [Wording.tooFewSigns(known.count, of: policy.market.indicatorsNeeded)],
            policy: policy.stamp)
    }

    /// The stance of a customer on a day: the newest reading of each sign that may count for the reader.
    public init(
        of customer: Organisation.ID, in observations: [StanceObservation], readership: Readership, asOf: Day,
        policy: Policy
    ) {
        let own = observations.filter { seen in
            seen.organisation == customer && seen.observedOn <= asOf && seen.standing.holds(on: asOf)
                && readership.mayCount([seen.standing.visibility])
        }
        let newest = Dictionary(
            own.sorted { ($0.observedOn, $0.id) < ($1.observedOn, $1.id) }.map { ($0.indicator, $0) },
            uniquingKeysWith: { $1 })
        self.init(
            newest.mapValues(\.reading),
            evidence: newest.mapValues { seen in
                readership.mayRead([seen.standing.visibility])
                    ? [.stanceObservation(seen.id)] + seen.claims.map { .claim($0) } : []
            }, policy: policy)
    }
}

extension StanceHeading {
    /// The heading of a score.
    init(_ score: Double, _ policy: MarketPolicy) {
        self =
            Numerics.reaches(score, policy.shapingFrom)
            ? .shaping : Numerics.reaches(policy.catchingUpTo, score) ? .catchingUp : .keepingPace
    }
}
