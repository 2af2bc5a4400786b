/// What is known of an account's value, before it is compared with others (rule book 9.1). Unknown stays nil.
public struct ValueInputs: Hashable, Sendable, Codable {
    public var organisation: Organisation.ID
    /// Revenue of ours with it in the last twelve months.
    public var revenue: Amounts?
    /// And in the twelve months before.
    public var previousRevenue: Amounts?
    /// Whether won deals stand in for revenue, because no revenue is on record.
    public var isFromWonDeals: Bool
    /// What it could spend with us per year within two years.
    public var addressable: Amounts?
    /// 0…1, one fifth for each brand mark.
    public var brand: Double?
    /// A declared target segment; nil when it counts in none.
    public var segment: String?
    /// Its place among our customers there: 1 for the first.
    public var segmentRank: Int?
    /// A declared target country; nil when it counts in none.
    public var territory: String?
    public var territoryRank: Int?
    /// Whether anybody has said what it could be worth: without that, brand and beachheads are unknown.
    public var isAssessed: Bool
    /// Whether it only may become a customer.
    public var isProspect: Bool
    /// Chosen by hand as one to look at first.
    public var isKeyCustomer: Bool
    /// The records behind the figures.
    public var evidence: [Reference]

    /// An account of which no value is known.
    public init(organisation: Organisation.ID) {
        self.organisation = organisation
        isFromWonDeals = false
        isAssessed = false
        isProspect = false
        isKeyCustomer = false
        evidence = []
    }
}
