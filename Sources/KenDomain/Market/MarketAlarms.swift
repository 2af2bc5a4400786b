/// How our revenue spreads over customers that go with their market, against it, or nobody knows (rule book 5.3).
public struct MarketAlarms: Hashable, Sendable, Codable {
    /// One customer beside the others.
    public struct Entry: Hashable, Sendable, Codable {
        public var organisation: Organisation.ID
        public var name: String
        public var heading: AlignmentHeading
        public var isKeyCustomer: Bool

        /// A customer with its heading.
        public init(organisation: Organisation.ID, name: String, heading: AlignmentHeading, isKeyCustomer: Bool) {
            self.organisation = organisation
            self.name = name
            self.heading = heading
            self.isKeyCustomer = isKeyCustomer
        }
    }

    /// Share of known revenue by heading, 0…1; empty without revenue.
    public var shares: [AlignmentHeading: Double]
    /// Customers with their headings, by revenue, then id.
    public var entries: [Entry]
    /// Key customers whose alignment is known.
    public var judged: Int

    /// The spread of revenue over headings.
    public init(_ entries: [Entry], in portfolio: Portfolio) {
        let revenue = { (entry: Entry) in portfolio.revenue[entry.organisation] ?? 0 }
        self.entries = entries.sorted { (-revenue($0), $0.organisation) < (-revenue($1), $1.organisation) }
        let total = self.entries.reduce(0) { $0 + revenue($1) }
        shares =
            total > 0
            ? Dictionary(self.entries.map { ($0.heading, revenue($0) / total) }, uniquingKeysWith: +) : [:]
        judged = entries.count { $0.isKeyCustomer && $0.heading != .unknown }
    }

    /// Customers with a heading.
    public func entries(_ heading: AlignmentHeading) -> [Entry] { entries.filter { $0.heading == heading } }
}

extension MarketAlarms {
    /// The spread over accounts; prospects bring no revenue and are left out.
    init(_ judgements: [Judgement], _ placings: [Placing], in portfolio: Portfolio) {
        let keys = Set(placings.filter(\.isKeyCustomer).map(\.organisation))
        self.init(
            judgements.filter { $0.kind == .account }.map {
                Entry(
                    organisation: $0.organisation, name: $0.name, heading: $0.market.heading.shown,
                    isKeyCustomer: keys.contains($0.organisation))
            }, in: portfolio)
    }
}
