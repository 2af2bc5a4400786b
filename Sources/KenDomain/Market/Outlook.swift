/// Where a dimension of an industry is going, from threads across customers (rule book 5.5; Kabra: executives collect
/// threads across all key customers and make a sound call).
public struct Outlook: Hashable, Sendable, Codable {
    /// How many key customers of the industries have spoken.
    public struct Basis: Hashable, Sendable, Codable {
        /// Key customers in these industries.
        public var keyCustomers: [Organisation.ID]
        /// Those of them that have not been asked.
        public var notAsked: [Organisation.ID]

        /// Those that have spoken.
        public var asked: Int { keyCustomers.count - notAsked.count }
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

    /// Whether a shaper disagrees.
    public var hasDissentingShaper: Bool { dissents.contains(where: \.isShaper) }
}
