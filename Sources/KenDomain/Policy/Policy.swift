/// Every constant that no source fixes, in one value with a name and a version (rule book, head and section 0).
///
/// Shown to people as "our setting". Every computed score carries ``stamp``.
public struct Policy: Hashable, Sendable, Codable {
    /// The profile it started from.
    public var profile: Profile
    /// Counts changes made by people here; 1 for a shipped profile as it is.
    public var version: Int
    public var houseDefinition: HouseDefinition
    /// The definition of the customer in one sentence, printed at the head of every page; nil for the shipped wording.
    public var houseSentence: String?
    public var evidence = EvidencePolicy()
    public var relationship = RelationshipPolicy()
    public var tiers = TierPolicy()
    public var detectors = DetectorPolicy()
    public var value = ValuePolicy()
    public var planner = PlannerPolicy()
    public var market = MarketPolicy()
    public var attention = AttentionPolicy()
    public var bets = BetPolicy()
    public var engagement = EngagementPolicy()
    public var disclosure = DisclosurePolicy()
    public var lifecycle = LifecyclePolicy()
    public var needs = NeedPolicy()
    public var research = ResearchPolicy()
    public var metrics = MetricPolicy()
    public var mirror = MirrorPolicy()
    public var feedback = FeedbackPolicy()

    /// A shipped profile as it is.
    public init(profile: Profile = .components, version: Int = 1, houseDefinition: HouseDefinition = .reconciled) {
        self.profile = profile
        self.version = version
        self.houseDefinition = houseDefinition
    }

    /// Name and version, as printed beside scores: `components 1`.
    public var stamp: String { "\(profile.rawValue) \(version)" }

    /// The shipped profiles (rule book 13.4).
    public enum Profile: String, Sendable, Codable, CaseIterable {
        case startUp, components, services, channelHeavy, fewLargeAccounts
    }

    /// Which school's definition of the customer gives the wording (rule book 1.4).
    public enum HouseDefinition: String, Sendable, Codable, CaseIterable {
        case reconciled, beneficiary, jobExecutor, payer, internalAndExternal
    }
}
