/// How deep a relationship is and how far we may trust what is said in it (rule book 4; the five posts on customer
/// understanding). It stands on a tie, never as a person's grade (13.4).
public struct Depth: Hashable, Sendable, Codable {
    /// 0…1; 0 for strangers, at most 0.40 where promises are broken too often.
    public var trust: Double
    /// How far the relationship has come.
    public var stage: DepthStage
    /// From months known, 0…1.
    public var tenure: Double
    /// From recent contacts, 0…1.
    public var contact: Double
    /// Whether both sides start contacts, 0…1.
    public var twoWay: Double
    /// Share of our promises kept, 0…1; 0.5 when there were none.
    public var kept: Double
    /// From the kinds of things they tell us, 0…1.
    public var candour: Double
    /// The five terms, and what takes their sum down; contributions add up to the trust.
    public var explanation: Explanation
    /// What would raise trust most.
    public var raisesMost: RaiseHint

    /// Depth from its signals; `title` heads the explanation.
    public init(signals: DepthSignals, policy: Policy, title: String = Wording.depthTitle) {
        let measure = DepthMeasure(signals, policy: policy.relationship)
        trust = measure.trust
        stage = measure.stage(months: signals.months, policy: policy.relationship)
        tenure = measure.tenure
        contact = measure.contact
        twoWay = measure.twoWay
        kept = measure.kept
        candour = measure.candour
        explanation = Explanation(
            title: title, score: measure.trust, form: .sum,
            terms: Self.terms(signals, measure, policy.relationship), policy: policy.stamp)
        raisesMost = RaiseHint(for: signals, policy: policy.relationship)
    }

    private static func terms(
        _ signals: DepthSignals, _ measure: DepthMeasure, _ policy: RelationshipPolicy
    ) -> [Explanation.Term] {
        let source = "rule book 4; \(SeedSource.customerUnderstanding.words)"
        let terms: [Explanation.Term] = [
            .init(
                Wording.tenureTerm(months: signals.months), value: measure.tenure, weight: policy.tenureWeight,
                source: source),
            .init(
                Wording.contactTerm, value: measure.contact, weight: policy.contactWeight, source: source,
                evidence: signals.conversations),
            .init(
                Wording.twoWayTerm(incoming: signals.incoming, outgoing: signals.outgoing), value: measure.twoWay,
                weight: policy.twoWayWeight, source: source),
            .init(
                Wording.keptTerm, value: measure.kept, weight: policy.keptWeight,
                source: "rule book 4; beta reputation (Jøsang and Ismail)", evidence: signals.promises),
            .init(
                Wording.candourTerm(kinds: signals.candour.count), value: measure.candour,
                weight: policy.candourWeight, source: source, evidence: signals.candidWords),
        ]
        return terms + [reduction(signals, measure, source: source)].compactMap(\.self)
    }

    /// The line that takes the sum down to the trust: strangers, or a trust breaker.
    private static func reduction(
        _ signals: DepthSignals, _ measure: DepthMeasure, source: String
    ) -> Explanation.Term? {
        guard measure.trust < measure.raw else { return nil }
        return .init(
            signals.months == nil ? Wording.strangerTerm : Wording.trustBreakerTerm, value: measure.trust,
            contribution: measure.trust - measure.raw, source: source)
    }
}
