/// What one tier of a relationship comes to on a day: its three factors, its score and its status, each with what it
/// rests on (rule book 2.2).
public struct TierJudgement: Hashable, Sendable, Codable {
    public var tier: Tier
    public var status: TierStatus
    public var coverage: Coverage
    public var strength: Strength
    public var freshness: Freshness
    /// The geometric mean of the three, with its factors.
    public var score: Explanation
    /// The last talk between the right people, qualified or presumed.
    public var lastContact: TierContact?
    /// Talks between the right people that were about something else (`altitudeWasted`), newest first.
    public var wasted: [Interaction.ID]
    /// Whether the status rests on presumed contact only.
    public var isPresumed: Bool
    /// Whether they buy while nobody talks: revenue alone keeps the first tier from `none`.
    public var buysWithoutTalk: Bool

    /// A judgement from its parts.
    ///
    /// - Parameters:
    ///   - contacts: the talks of this tier up to `asOf`.
    ///   - orders: dated orders and won deals; first tier only.
    ///   - hasRecentRevenue: undated revenue in the last year; first tier only.
    public init(
        tier: Tier, coverage: Coverage, strength: Strength, contacts: [TierContact], orders: [Freshness.Contact] = [],
        hasRecentRevenue: Bool = false, asOf: Day, policy: Policy
    ) {
        self.tier = tier
        self.coverage = coverage
        self.strength = strength
        let talks = contacts.compactMap { $0.freshening(tier, policy: policy.tiers) }
        freshness = Freshness(of: talks + orders, tier: tier, asOf: asOf, policy: policy)
        score = TierScore.explained(coverage, strength, freshness, tier: tier, policy: policy)
        let right = contacts.filter { $0.quality == .qualified || $0.quality == .presumed }
        lastContact = right.max { ($0.on, $0.interaction) < ($1.on, $1.interaction) }
        wasted = contacts.filter { $0.quality == .wasted }
            .sorted { ($1.on, $1.interaction) < ($0.on, $0.interaction) }.map(\.interaction)
        let isRecent: (Day) -> Bool = { $0.days(to: asOf) <= policy.tiers.noneAfterDays }
        let qualified = contacts.filter { $0.quality == .qualified && isRecent($0.on) }
        let provisional = contacts.filter { $0.quality != .wasted && isRecent($0.on) }
        let ordered = orders.contains { isRecent($0.on) }
        buysWithoutTalk = provisional.isEmpty && (ordered || hasRecentRevenue)
        isPresumed = qualified.isEmpty && !provisional.isEmpty && !ordered
        status =
            if provisional.isEmpty && !ordered {
                hasRecentRevenue ? .cold : .none
            } else {
                TierStatus(score: score.score ?? 0, freshness: freshness.value, policy: policy.tiers)
            }
    }
}

extension TierContact {
    /// What this contact does for the freshness of its tier; nil when it does nothing.
    func freshening(_ tier: Tier, policy: TierPolicy) -> Freshness.Contact? {
        let factor: Double? =
            switch quality {
            case .qualified: 1
            case .presumed: policy.presumedFactor
            case .doubtful, .wasted: nil
            }
        return factor.map {
            .init(on: on, halfLife: policy.halfLife[tier] ?? 90, factor: $0, reference: .interaction(interaction))
        }
    }
}
