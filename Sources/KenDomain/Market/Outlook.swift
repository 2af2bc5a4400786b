/// Where a dimension of an industry is going, from threads across customers (rule book 5.5; Kabra: executives collect
/// threads across all key customers and make a sound call).
public struct Outlook: Hashable, Sendable, Codable {
    /// How many key customers of the industries have spoken.
    public struct Basis: Hashable, Sendable, Codable {
        /// Key customers in these industries, by name.
        public var keyCustomers: [Organisation.ID]
        /// How many of them have spoken; at least so many where ``isWithheld``.
        public var asked: Int
        /// Those of them that have not been asked; empty where ``isWithheld``.
        public var notAsked: [Organisation.ID]
        /// Whether one of them spoke in others' confidence: to count it here would name it (rule book 0.3, X6).
        public var isWithheld: Bool
    }

    /// Words that are displayed and take no part: partners, colleagues, desk research, opinion.
    public struct Aside: Hashable, Sendable, Codable {
        public var item: EvidenceItem.ID
        public var kind: SourceKind
        public var direction: Int
        /// 0…1.
        public var weight: Double
        public var gist: String
    }

    public var title: String
    /// The trend it is about; nil for a subject that somebody speaks of and no trend covers.
    public var trend: Trend.ID?
    /// The direction that its title names.
    public var named: Trend.Direction
    public var subject: TrendSubject
    public var asOf: Day
    /// 1 up, −1 down; nil when neither leads.
    public var direction: Int?
    /// Weight share of the leading direction, 0…1.
    public var agreement: Double
    public var agreementWord: Agreement
    /// Accounts that have spoken, customers and end customers.
    public var accounts: Int
    /// Weights of their threads together.
    public var weight: Double
    public var breadth: EvidenceBreadth
    public var confidence: OutlookConfidence
    /// Threads that the reader may read, heaviest first.
    public var threads: [OutlookThread]
    /// Accounts counted in the figures whose words were told in others' confidence.
    public var answeredInConfidence: Int
    public var dissents: [Dissent]
    public var asides: [Aside]
    /// What a call still needs; empty when somebody may call it.
    public var missing: [OutlookGap]
    public var basis: Basis
    /// Calls in force, newest first.
    public var calls: [OutlookCall]
    /// Names of the accounts it mentions.
    public var names: [Organisation.ID: String]
    /// Its contributions add up to the agreement.
    public var explanation: Explanation

    /// Whether somebody may make a call; else it is a hypothesis.
    public var isCallable: Bool { missing.isEmpty }

    /// Whether the accounts see it go as its title says; nil when neither direction leads.
    public var goesAsNamed: Bool? { direction.map { $0 == named.rawValue } }

    /// Whether a shaper disagrees.
    public var hasDissentingShaper: Bool { dissents.contains(where: \.isShaper) }
}
