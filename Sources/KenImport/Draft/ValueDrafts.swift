public import KenDomain

/// A deal; its organisation may arrive later as an association.
public struct DealDraft: Hashable, Sendable, Codable {
    public var organisation: Link?
    public var name: String
    public var amount: Money?
    public var stages: [Deal.Stage] = []
    public var closesOn: Day?
    public var incumbent: String?
    public var note: String?
    public var people: [Link] = []

    /// A deal.
    public init(organisation: Link?, name: String) {
        self.organisation = organisation
        self.name = name
    }
}

/// Revenue of ours over a period.
public struct RevenueDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var product: Link?
    public var from: Day
    public var until: Day
    public var amount: Money
    public var isDatedOrder = false

    /// Revenue of ours over a period.
    public init(organisation: Link, from: Day, until: Day, amount: Money) {
        self.organisation = organisation
        self.from = from
        self.until = until
        self.amount = amount
    }
}

/// What an organisation could be worth.
public struct PotentialDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var addressable: Money?
    public var brandMarks: Set<Potential.BrandMark> = []
    public var segment: String?
    public var segmentRank: Int?
    public var territory: String?
    public var territoryRank: Int?
    public var from: Day

    /// What an organisation could be worth.
    public init(organisation: Link, from: Day) {
        self.organisation = organisation
        self.from = from
    }
}
