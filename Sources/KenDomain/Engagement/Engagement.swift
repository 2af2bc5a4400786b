/// What the ground rules of engagement say about one account on a day (rule book 1.5, 8 and 9.2).
public struct Engagement: Hashable, Sendable, Codable {
    /// Something shown that should not have been, or not so.
    public struct WrongShowing: Hashable, Sendable, Codable {
        public var disclosure: Disclosure.ID
        /// The item; empty when it is not on record.
        public var title: String
        public var on: Day
        public var obstacles: [DisclosureDecision.Obstacle]
    }

    /// The brief for a first contact that has too little in it.
    public struct ThinBrief: Hashable, Sendable, Codable {
        public var agenda: Agenda.ID
        public var on: Day
        public var completeness: BriefCompleteness
    }

    /// Whom our effort for this account went to, one for each currency.
    public var attention: [Attention]
    public var primaryContact: PrimaryContact
    public var oneSided: OneSidedAnswers
    /// How sure we are of the end user's job (Q309), 0…1; nil when nobody was asked.
    public var endUserJob: Double?
    /// Meetings of late and to come, with the rules they kept, latest first.
    public var protocols: [ProtocolCheck]
    public var thinBriefs: [ThinBrief]
    /// How much of first meetings one of us talked, each for that colleague alone (rule book 13.4).
    public var talkShares: [TalkShare]
    /// Meetings of late and to come that pass over an open need, latest first.
    public var needsFirst: [NeedsFirst]
    /// Why nothing more should be offered for sale now; nil when nothing stands against it.
    public var upsellPause: UpsellPause?
    /// Sessions that ask what hurts, without a statement of what follows.
    public var withoutExpectation: [Agenda.ID]
    public var closedLoop: ClosedLoop
    /// Latest quarter first.
    public var repeats: [RepeatRate]
    /// Open pains told more than once, most often first.
    public var retold: [Retelling]
    public var pitchesAgain: [PitchAgain]
    public var shownWrongly: [WrongShowing]
    public var rebriefs: [Rebrief]
    public var beliefs: [Belief]
    public var lifecycle: Lifecycle
    /// Bets that rest on this account, and what its claims lend them.
    public var bets: [Bet]
    public var grounds: [BetGround]

    /// Rules of the protocol kept at this account, of those that apply (8.2); nothing to count without agendas.
    public var protocolRate: Rate {
        Rate(protocols.reduce(0) { $0 + $1.rate.hits }, of: protocols.reduce(0) { $0 + $1.rate.trials })
    }

    /// What all accounts together need of it.
    var forPortfolio: Engagement {
        var slim = self
        slim.attention = []
        slim.repeats = []
        slim.beliefs = []
        slim.pitchesAgain = []
        return slim
    }
}
