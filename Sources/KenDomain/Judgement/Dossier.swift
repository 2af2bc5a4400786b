/// Everything Ken knows about one account as of a day: the only input of its judgement.
///
/// Rows learned or happened after the day are not in it, except ``upcoming``. Lists are ordered by day, then id.
public struct Dossier: Sendable {
    public var account: Organisation
    /// Other organisations that appear: our own, partners, end customers.
    public var organisations: [Organisation.ID: Organisation]
    /// Everybody who appears, ours and theirs, including people of the account nobody has met.
    public var people: [Person.ID: Profile]
    public var products: [Product]
    /// Held and not cancelled.
    public var interactions: [Interaction]
    /// Planned for after the day, not cancelled.
    public var upcoming: [Interaction]
    /// Claims about the account.
    public var claims: [Claim]
    /// Evidence by claim.
    public var evidence: [Claim.ID: [EvidenceItem]]
    public var commitments: [Commitment]
    public var pains: [PainReport]
    public var issues: [Issue]
    public var accessRequests: [AccessRequest]
    public var nonDisclosures: [NonDisclosure]
    public var deals: [Deal]
    public var revenue: [RevenueFact]
    public var potential: Potential?
    /// What is on record of its own place in its market.
    public var market = CustomerMarket()
    /// Plans of meetings, held or to come.
    public var agendas: [Agenda]
    public var expectations: [ExpectationStatement]
    /// What of our roadmap was shown to them.
    public var disclosures: [Disclosure]
    /// Every version of the items they were shown.
    public var roadmap: [RoadmapHistory]
    /// Decisions of ours that rest on their words or serve their need.
    public var bets: [Bet]
    /// Development work they asked for, or somebody on their behalf.
    public var workItems: [WorkItem]

    /// A dossier about which nothing is known yet.
    public init(account: Organisation) {
        self.account = account
        organisations = [:]
        people = [:]
        products = []
        interactions = []
        upcoming = []
        claims = []
        evidence = [:]
        commitments = []
        pains = []
        issues = []
        accessRequests = []
        nonDisclosures = []
        deals = []
        revenue = []
        agendas = []
        expectations = []
        disclosures = []
        roadmap = []
        bets = []
        workItems = []
    }

    /// The profile of a person; a stranger of no known side when the dossier does not name them.
    public func profile(_ id: Person.ID) -> Profile? { people[id] }

    /// People of the account itself, by name then id.
    public var theirPeople: [Profile] {
        people.values.filter { $0.organisation == account.id }
            .sorted { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) }
    }
}
