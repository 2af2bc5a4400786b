/// Revenue of ours with an organisation over a period (rule book 0.5); never the customer's own turnover.
public struct RevenueFact: Kept {
    public typealias ID = Identifier<RevenueFact>

    public var id: ID
    public var organisation: Organisation.ID
    public var product: Product.ID?
    /// First day of the period.
    public var from: Day
    /// Day after the last.
    public var until: Day
    public var amount: Money
    /// Whether the period's end is the day of one order or invoice, and so counts for freshness.
    public var isDatedOrder: Bool
    public var standing: Standing

    /// Revenue over a period.
    public init(
        id: ID, organisation: Organisation.ID, from: Day, until: Day, amount: Money, standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.from = from
        self.until = until
        self.amount = amount
        self.isDatedOrder = false
        self.standing = standing
    }
}
