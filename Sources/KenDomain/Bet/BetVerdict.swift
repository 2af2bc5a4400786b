/// How firmly a bet stands on what customers said (rule book 0.5).
public struct BetVerdict: Hashable, Sendable, Codable {
    /// The verdict in a word.
    public enum Word: String, Sendable, Codable, CaseIterable {
        /// Enough independent sources, one of them with the need itself, sure enough, and no limit in force.
        case safe
        case thin
        /// All of it from one customer.
        case oneLoudCustomer
        case partnerOnly
        /// All of it only confirmed an idea of ours.
        case levelOneOnly
    }

    public var bet: Bet.ID
    public var word: Word
    /// Independent sources behind it, of all its claims together.
    public var sources: Int
    /// 0…1: a bet is as sure as the weakest of its claims; nil when it rests on none that anybody answered.
    public var confidence: Double?
    /// Whether anybody of ours saw it or heard it from whoever has the need.
    public var isFirstHand: Bool
    /// What keeps it from being safe, in the order in which one would go about it; empty when it is safe.
    public var gaps: [Gap]
    public var explanation: Explanation

    /// Judges a bet by what its claims lend; a claim without any evidence counts as confidence nought.
    public init(_ bet: Bet, grounds: [BetGround], policy: Policy) {
        let own = bet.claims.compactMap { claim in grounds.first { $0.claim == claim } }
        let sources = BetVerdict.distinct(own.flatMap(\.sources))
        let weakest = own.map(\.confidence).min()
        self.bet = bet.id
        self.sources = sources.count
        confidence = own.count < bet.claims.count ? weakest.map { _ in 0.0 } : weakest
        isFirstHand = sources.contains { !$0.isSecondHand }
        let isSure = Numerics.reaches(confidence ?? 0, policy.evidence.moderateFrom)
        let isFree = own.allSatisfy(\.caps.isEmpty)
        let isSafe =
            sources.count >= policy.bets.safeSources && sources.contains(where: \.isPrimary) && isSure && isFree
        word = BetVerdict.word(of: sources, isSafe: isSafe)
        gaps = BetVerdict.gaps(
            word, sources, unanswered: bet.claims.count - own.count, caps: own.flatMap(\.caps),
            hasClaims: !bet.claims.isEmpty, policy: policy)
        explanation = Explanation(
            title: Wording.betTitle(bet.text), score: confidence, form: .rule,
            terms: own.map {
                .init(
                    $0.gist, value: $0.confidence, contribution: 0, source: "0.5; the weakest counts",
                    evidence: [.claim($0.claim)])
            },
            notes: Wording.betNotes(
                sources: sources.count, wanted: policy.bets.safeSources,
                hasPrimary: sources.contains(where: \.isPrimary), isSure: isSure, caps: own.flatMap(\.caps),
                unanswered: bet.claims.count - own.count),
            policy: policy.stamp)
    }

    /// Verdicts on all bets decided by a day, the least firm first, then by id.
    public static func all(_ bets: [Bet], grounds: [BetGround], asOf: Day, policy: Policy) -> [BetVerdict] {
        bets.filter { $0.decidedOn <= asOf && $0.standing.holds(on: asOf) }
            .map { BetVerdict($0, grounds: grounds, policy: policy) }
            .sorted { ($0.confidence ?? -1, $0.bet) < ($1.confidence ?? -1, $1.bet) }
    }

    /// How bets would stand that were on record by a day and not decided then, the least firm first, then by id.
    public static func open(_ bets: [Bet], grounds: [BetGround], asOf: Day, policy: Policy) -> [BetVerdict] {
        bets.filter { $0.decidedOn > asOf && $0.standing.holds(on: asOf) }
            .map { BetVerdict($0, grounds: grounds, policy: policy) }
            .sorted { ($0.confidence ?? -1, $0.bet) < ($1.confidence ?? -1, $1.bet) }
    }

    private static func word(of sources: [BetGround.Source], isSafe: Bool) -> Word {
        guard !sources.isEmpty else { return .thin }
        if sources.allSatisfy(\.isPartner) { return .partnerOnly }
        if sources.allSatisfy(\.isLevelOne) { return .levelOneOnly }
        let customers = Set(sources.map(\.organisation))
        if sources.count > 1, customers.count == 1, !customers.contains(nil) { return .oneLoudCustomer }
        return isSafe ? .safe : .thin
    }

    /// One entry per source: of several claims it supports, what makes it worth most.
    private static func distinct(_ sources: [BetGround.Source]) -> [BetGround.Source] {
        Dictionary(grouping: sources, by: \.source).values.compactMap { same in
            guard var merged = same.first else { return nil }
            merged.isPrimary = same.contains(where: \.isPrimary)
            merged.isLevelOne = same.allSatisfy(\.isLevelOne)
            merged.isSecondHand = same.allSatisfy(\.isSecondHand)
            return merged
        }
    }
}
