/// How much of what we know of their industry and their customers came through sales (W-TIER-03; Kabra: asking sales
/// for it is the wrong expectation).
public struct RelayedAnswers: Hashable, Sendable, Codable {
    public var answers: Int
    public var relayed: Int
    public var isMajority: Bool
    /// Whether it would vanish if a constant behind it moved by a fifth (rule book 13.2b).
    public var isBorderline: Bool
    /// The relayed claims.
    public var evidence: [Reference]
    public var explanation: Explanation

    /// The decision on plain numbers.
    public init(answers: Int, relayed: Int, evidence: [Reference] = [], policy: Policy) {
        self.answers = answers
        self.relayed = relayed
        self.evidence = evidence
        let share = answers > 0 ? Double(relayed) / Double(answers) : 0
        isBorderline = Numerics.isBorderline(share, policy.detectors.relayedMajority)
        isMajority = answers > 0 && share > policy.detectors.relayedMajority + Numerics.tolerance
        explanation = Explanation(
            title: Wording.relayedTitle, score: answers > 0 ? share : nil, form: .rule,
            terms: [
                .init(
                    "answers that came through sales", value: Double(relayed), source: "2.3; Kabra", evidence: evidence),
                .init("answers in all", value: Double(answers), source: "2.3; Kabra"),
            ],
            policy: policy.stamp)
    }

    /// One account.
    init(_ ledger: Ledger, policy: Policy) {
        let candidates = ledger.tierTwoAndThreeCandidates
        let relayed = candidates.filter(\.relayedBySales)
        self.init(
            answers: candidates.count, relayed: relayed.count,
            evidence: relayed.flatMap { $0.claims.map { .claim($0) } }, policy: policy)
    }
}
