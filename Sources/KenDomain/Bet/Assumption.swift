/// Something we act on without first-hand evidence (rule book 0.5; the IBM study: question long-held assumptions).
public struct Assumption: Hashable, Sendable, Codable {
    /// What is assumed.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case bet, trend, label, answer

        /// The question that would turn it into evidence while nobody has named another.
        public var question: Question.ID {
            switch self {
            case .bet, .answer: Question.ID(218)
            case .trend: Question.ID(304)
            case .label: Question.ID(103)
            }
        }
    }

    public var kind: Kind
    /// The assumption in words.
    public var text: String
    /// How sure we are of it, 0…1; nil when nothing at all supports it.
    public var confidence: Double?
    /// What hangs on it, 0…1.
    public var stake: Double
    /// Since when we have acted on it; nil when nobody knows.
    public var since: Day?
    public var reference: Reference

    /// Something we act on.
    public init(
        _ kind: Kind, _ text: String, confidence: Double?, stake: Double, since: Day? = nil, reference: Reference
    ) {
        self.kind = kind
        self.text = text
        self.confidence = confidence
        self.stake = stake
        self.since = since
        self.reference = reference
    }

    /// What could be lost with it, 0…1: what hangs on it, as far as we are not sure.
    public var risk: Double { stake * (1 - (confidence ?? 0)) }

    /// What it comes from.
    public func explanation(_ policy: Policy) -> Explanation {
        Explanation(
            title: Wording.assumptionTitle(text), score: risk, form: .sum,
            terms: [
                .init(
                    Wording.stakeTerm, value: stake, weight: 1 - (confidence ?? 0), source: "0.5; our setting",
                    evidence: [reference])
            ],
            notes: confidence == nil ? [Wording.nothingSupports] : [], policy: policy.stamp)
    }

    /// The worst first: largest risk, then the longest held, then by words.
    public static func worstFirst(_ assumptions: [Assumption]) -> [Assumption] {
        assumptions.sorted { left, right in
            if abs(left.risk - right.risk) > Numerics.tolerance { return left.risk > right.risk }
            let (leftDay, rightDay) = (left.since?.number ?? .min, right.since?.number ?? .min)
            return (leftDay, left.kind.rawValue, left.text) < (rightDay, right.kind.rawValue, right.text)
        }
    }

    /// Bets that no first-hand evidence supports.
    ///
    /// - Parameter stake: what hangs on a bet, 0…1; nil takes the policy's middling value.
    public static func among(
        _ bets: [Bet], verdicts: [BetVerdict], policy: Policy, stake: (Bet) -> Double? = { _ in nil }
    ) -> [Assumption] {
        let byBet = Dictionary(verdicts.map { ($0.bet, $0) }, uniquingKeysWith: { $1 })
        return worstFirst(
            bets.compactMap { bet in
                guard let verdict = byBet[bet.id], !verdict.isFirstHand else { return nil }
                return Assumption(
                    .bet, bet.text, confidence: verdict.confidence, stake: stake(bet) ?? policy.planner.neutralValue,
                    since: bet.decidedOn, reference: .bet(bet.id))
            })
    }
}
