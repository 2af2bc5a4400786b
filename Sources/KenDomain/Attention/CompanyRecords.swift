/// What is counted over all records of the company on a day, whichever account they are filed under.
public struct CompanyRecords: Sendable {
    /// What somebody paid for a product within a year.
    public struct Revenue: Hashable, Sendable {
        /// nil when it is for all of ours.
        public var product: Product.ID?
        public var payer: Organisation
        public var amount: Money

        /// What somebody paid.
        public init(product: Product.ID?, payer: Organisation, amount: Money) {
            self.product = product
            self.payer = payer
            self.amount = amount
        }
    }

    /// One for each currency.
    public var efforts: [Effort] = []
    /// What everybody whom the efforts name is to us.
    public var labels: [Person.ID: Label] = [:]
    public var products: [Product] = []
    public var revenue: [Revenue] = []
    /// Parties we pay, and whom somebody marked as customers.
    public var paid: [PaidCustomer] = []
    /// Every decision on record, also those that name no account.
    public var bets: [Bet] = []
    /// What claims about organisations that are not judged, such as end customers, lend to bets.
    public var grounds: [BetGround] = []
    /// Calls of our executives.
    public var calls: [OutlookCall] = []
    /// Items of our own roadmap.
    public var ourRoadmap: [RoadmapItem] = []
    /// Rivals of our own company.
    public var ourRivals: [Competitor] = []

    /// Quarterly reviews, oldest first.
    public var reviews: [ReviewRecord] = []
    /// How colleagues see the company, oldest first.
    public var assessments: [SelfAssessment] = []

    /// Nothing on record yet.
    public init() {}

    /// The same in words that a reader may read.
    func worded(for readership: Readership) -> CompanyRecords {
        var records = self
        records.products.word(for: readership)
        return records
    }
}
