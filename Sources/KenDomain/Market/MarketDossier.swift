/// Everything Ken knows about end industries as of a day, whichever account it was heard at: with an account's own
/// dossier the input of its market judgement, and alone that of an outlook.
public struct MarketDossier: Sendable {
    /// Our own company, when it is on record.
    public var ourCompany: Organisation.ID?
    public var industries: [EndIndustry]
    public var trends: [Trend]
    /// Of every customer.
    public var exposures: [Exposure]
    /// Claims whose value is a trend, wherever they are filed.
    public var claims: [Claim]
    /// Their evidence by claim.
    public var evidence: [Claim.ID: [EvidenceItem]]
    /// Trust between hearer and speaker on the day of each item, 0…1 (rule book 4); strangers are absent.
    public var trust: [EvidenceItem.ID: Double]
    /// Everybody who speaks or hears in the evidence.
    public var people: [Person.ID: Profile]
    /// Every organisation that speaks, and every customer.
    public var organisations: [Organisation.ID: Organisation]
    public var calls: [OutlookCall]
    /// Items of our own roadmap.
    public var ourRoadmap: [RoadmapItem]
    /// Customers to look at first: chosen by hand, else the most valuable.
    public var keyCustomers: Set<Organisation.ID>
    /// Key customers whom our executives have still to meet before anything is called (W-TIER-06); 0 when they met
    /// enough of them.
    public var keyCustomersToMeet = 0
    /// Who of ours looks after an account, where that is known; else those who heard it stand in.
    public var owners: [Organisation.ID: Person.ID]
    /// Qualified contacts of the third tier, with customers and end customers (rule book 2.1).
    public var executiveTalks: [ExecutiveTalk]
    /// The stance of customers, where known, for telling a dissenting shaper.
    public var stances: [Organisation.ID: StanceHeading]

    /// A market about which nothing is known yet.
    public init() {
        industries = []
        trends = []
        exposures = []
        claims = []
        evidence = [:]
        trust = [:]
        people = [:]
        organisations = [:]
        calls = []
        ourRoadmap = []
        keyCustomers = []
        owners = [:]
        executiveTalks = []
        stances = [:]
    }

    /// The call in force on a trend: of those at least likely the newest, then by id.
    public func call(on trend: Trend, asOf: Day, policy: MarketPolicy) -> OutlookCall? {
        calls.filter { $0.calls(trend.subject, on: asOf, policy: policy) }
            .max { ($0.calledOn, $0.id) < ($1.calledOn, $1.id) }
    }

    /// Industries by name, in a row.
    public func names(of industries: [EndIndustry.ID]) -> [String] {
        industries.compactMap { id in self.industries.first { $0.id == id }?.name }.sorted()
    }
}

/// A talk of executives that counts for the third tier (rule book 2.1).
public struct ExecutiveTalk: Hashable, Sendable, Codable {
    public var account: Organisation.ID
    public var interaction: Interaction.ID
    public var on: Day

    /// A talk of executives with people of an account.
    public init(account: Organisation.ID, interaction: Interaction.ID, on: Day) {
        self.account = account
        self.interaction = interaction
        self.on = on
    }
}

extension ExecutiveTalk {
    /// The qualified third-tier talks of one account up to a day, oldest first.
    public static func all(in dossier: Dossier, asOf: Day, policy: Policy) -> [ExecutiveTalk] {
        Conversations(dossier, asOf: asOf).contacts(.three, policy: policy).filter { $0.quality == .qualified }
            .map { ExecutiveTalk(account: dossier.account.id, interaction: $0.interaction, on: $0.on) }
    }
}
