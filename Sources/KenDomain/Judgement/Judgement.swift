/// What Ken makes of one account on a day: everything a page, a brief or a command shows about it without looking at
/// other accounts. Values beside others are added by ``PortfolioJudgement``.
public struct Judgement: Hashable, Sendable, Codable {
    public var organisation: Organisation.ID
    public var name: String
    public var kind: Organisation.Kind
    /// The day it speaks of.
    public var asOf: Day
    /// Name and version of the policy in force.
    public var policy: String
    /// First to third.
    public var tiers: [TierJudgement]
    /// How far the relationship stands on firm ground, and how far it reaches.
    public var reach: TierReach
    public var threads: Threads
    /// Whether our own sales stand in between; nil in a start-up.
    public var gatekeeping: Gatekeeping?
    /// Whether someone of theirs stands in between; nil when nobody is known to filter access.
    public var theirGatekeeping: Gatekeeping?
    public var conference: ConferenceContacts
    public var executives: ExecutiveMeetings
    public var executivesInSales: ExecutivesInSales
    public var relayed: RelayedAnswers
    public var unowned: UnownedTiers
    public var pattern: ContactPattern
    public var value: ValueInputs
    public var knowledge: Knowledge
    public var owed: Owed
    /// Whether it goes with its market and leads it, and what that calls for.
    public var market: MarketJudgement
    public var needs: [UrgentNeed]
    /// What the ground rules of engagement say.
    public var engagement: Engagement
    /// What counts in figures over all accounts.
    public var signs = AccountSigns()
    /// The day a contract ends, as they told us; nil when nobody has.
    public var renewsOn: Day?
    /// What a person should look at, worst first.
    public var warnings: [Warning]
    /// Conversations worth having, best first; never empty.
    public var next: [NextConversation]
    /// Meetings on the calendar, soonest first, at most three.
    public var upcoming: [UpcomingMeeting]
    /// Names of the people it mentions.
    public var names: [Person.ID: String]

    /// What is known of one tier.
    public func tier(_ tier: Tier) -> TierJudgement? { tiers.first { $0.tier == tier } }

    /// Whether it is known well enough to bet on: both lower tiers are alive, and somebody knows whether it goes with
    /// its market (rule book 13.2b).
    public var isKnown: Bool { hasFoundation && market.isKnown }

    /// Whether the people and the business are known: both lower tiers are alive.
    public var hasFoundation: Bool { reach.foundation >= 2 }
}
