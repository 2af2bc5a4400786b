/// One thing that keeps customers from a larger share, with how surely it does (rule book 5.4, question (c)).
public struct RankedBarrier: Hashable, Sendable, Codable {
    public var barrier: Barrier
    /// Sum of the confidences of all answers that name it, 0 or more.
    public var weight: Double
    /// Accounts that name it.
    public var accounts: [Organisation.ID]
    /// Attributes on which a rival is better, and outcomes we could serve better.
    public var links: [BarrierLink]
    /// One line for each answer; contributions add up to the weight.
    public var explanation: Explanation

    /// One answer that names a barrier.
    public struct Naming: Hashable, Sendable {
        public var account: Organisation.ID
        public var barrier: Barrier
        /// 0…1.
        public var confidence: Double
        public var evidence: [Reference]

        /// An answer that names a barrier.
        public init(
            account: Organisation.ID, barrier: Barrier, confidence: Double, evidence: [Reference] = []
        ) {
            self.account = account
            self.barrier = barrier
            self.confidence = confidence
            self.evidence = evidence
        }
    }

    /// Barriers by the sum of confidences, then in the order of the rule book; those nobody names are absent.
    public static func ranking(
        _ namings: [Naming], links: [BarrierLink] = [], policy: Policy
    ) -> [RankedBarrier] {
        let order = Dictionary(uniqueKeysWithValues: zip(Barrier.allCases, Barrier.allCases.indices))
        return Dictionary(grouping: namings, by: \.barrier).map { barrier, namings in
            RankedBarrier(barrier, namings, links.filter { $0.barrier == barrier }, policy)
        }
        .sorted { (-$0.weight, order[$0.barrier] ?? 0) < (-$1.weight, order[$1.barrier] ?? 0) }
    }

    private init(_ barrier: Barrier, _ namings: [Naming], _ links: [BarrierLink], _ policy: Policy) {
        let namings = namings.sorted { (-$0.confidence, $0.account) < (-$1.confidence, $1.account) }
        self.barrier = barrier
        weight = namings.reduce(0) { $0 + $1.confidence }
        accounts = Set(namings.map(\.account)).sorted()
        self.links = links.sorted { $0.id < $1.id }
        explanation = Explanation(
            title: Wording.barrierTitle(barrier), score: weight, form: .sum,
            terms: namings.map {
                .init(
                    Wording.barrierTerm, value: $0.confidence, source: "rule book 5.4; \(SeedSource.kabra.words)",
                    evidence: $0.evidence)
            }, policy: policy.stamp)
    }
}

extension SureClaims {
    /// The barriers that the answers of an account name (Q205): each answer once, however many claims it has.
    func barriers(_ dossier: Dossier) -> [RankedBarrier.Naming] {
        var seen: Set<AnswerValue> = []
        return dossier.claims.sorted { $0.id < $1.id }.compactMap { claim in
            guard claim.question == Question.ID(205), let barrier = Barrier(claim.value),
                let confidence = confidence(of: [claim.id]), confidence > 0,
                seen.insert(claim.value.comparable).inserted
            else { return nil }
            return .init(
                account: dossier.account.id, barrier: barrier, confidence: confidence,
                evidence: evidence(of: [claim.id]))
        }
    }
}
