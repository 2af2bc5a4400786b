/// How sure all evidence together makes us of one value (rule book 3.2; caps compare GRADE's downgrades).
public struct BodyOfEvidence: Hashable, Sendable, Codable {
    /// Strongest item of each independent source that says so, together, 0…1.
    public var support: Double
    /// The same for what says otherwise, 0…1.
    public var against: Double
    /// `support * (1 - against)` before caps, 0…1.
    public var uncapped: Double
    /// After caps, 0…1.
    public var confidence: Double
    /// Limits in force, in the order of the rule book; the smallest applies.
    public var caps: [Cap]
    /// Whether both support and opposition are strong, 0.30 or more.
    public var isContested: Bool
    /// Terms that make the confidence: items that count with weight 1 for and −1 against, then the limits.
    public var explanation: Explanation

    /// Judges a value by the items that say so and those that say otherwise; their order does not matter.
    public static func judge(
        _ title: String, supporting: [WeighedItem], opposing: [WeighedItem], question: Question, policy: Policy
    ) -> BodyOfEvidence {
        let counted = strongest(supporting)
        let contrary = strongest(opposing)
        let support = Numerics.noisyOr(counted.map(\.weighing.weight))
        let against = Numerics.noisyOr(contrary.map(\.weighing.weight))
        let uncapped = support * (1 - against)
        let caps = caps(on: supporting, sources: counted.count, question: question, policy: policy.evidence)
        var body = BodyOfEvidence(
            support: support, against: against, uncapped: uncapped,
            confidence: min(uncapped, caps.map(\.limit).min() ?? 1), caps: caps,
            isContested: Numerics.reaches(min(support, against), policy.evidence.contestedFrom),
            explanation: Explanation(title: title, score: nil, form: .rule, terms: [], policy: policy.stamp))
        body.explanation.score = body.confidence
        body.explanation.terms = terms(counted, contrary, caps)
        body.explanation.notes = body.notes
        return body
    }

    /// The strongest item of each independent source, strongest first; several talks with one person are one source.
    static func strongest(_ items: [WeighedItem]) -> [WeighedItem] {
        var seen: Set<WeighedItem.Source> = []
        return byWeight(items).filter { seen.insert($0.source).inserted }
    }

    /// Strongest first, then by id.
    static func byWeight(_ items: [WeighedItem]) -> [WeighedItem] {
        items.sorted { ($1.weighing.weight, $0.id) < ($0.weighing.weight, $1.id) }
    }

    private var notes: [String] {
        let binding = caps.filter { $0.limit < uncapped }.min { $0.limit < $1.limit }
        return [binding.map(Wording.cappedNote), isContested ? Wording.contestedNote : nil].compactMap(\.self)
    }

    private static func terms(
        _ counted: [WeighedItem], _ contrary: [WeighedItem], _ caps: [Cap]
    ) -> [Explanation.Term] {
        counted.map { term($0, weight: 1) } + contrary.map { term($0, weight: -1) }
            + caps.map {
                .init(
                    Wording.capTerm($0), value: $0.limit, weight: 0, contribution: 0,
                    source: "rule book 3.2; \($0.reason.source)")
            }
    }

    private static func term(_ item: WeighedItem, weight: Double) -> Explanation.Term {
        .init(
            Wording.itemTerm(item.kind, on: item.happenedOn, contradicts: weight < 0), value: item.weighing.weight,
            weight: weight, source: "rule book 3.1 and 3.2; \(SeedSource.customerUnderstanding.words)",
            evidence: [.evidence(item.id)])
    }
}
