/// How much of what we know of their industry and their customers came through sales (W-TIER-03; Kabra: asking sales
/// for it is the wrong expectation).
public struct RelayedAnswers: Hashable, Sendable, Codable {
    public var answers: Int
    public var relayed: Int
    public var isMajority: Bool
    /// The relayed claims.
    public var evidence: [Reference]

    /// The decision on plain numbers.
    public init(answers: Int, relayed: Int, evidence: [Reference] = [], policy: DetectorPolicy) {
        self.answers = answers
        self.relayed = relayed
        self.evidence = evidence
        isMajority = answers > 0 && Double(relayed) / Double(answers) > policy.relayedMajority + Numerics.tolerance
    }

    /// One account.
    init(_ ledger: Ledger, policy: Policy) {
        let candidates = ledger.tierTwoAndThreeCandidates
        let relayed = candidates.filter(\.relayedBySales)
        self.init(
            answers: candidates.count, relayed: relayed.count,
            evidence: relayed.flatMap { $0.claims.map { .claim($0) } }, policy: policy.detectors)
    }
}
