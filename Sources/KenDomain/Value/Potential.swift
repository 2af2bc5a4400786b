/// What an organisation could be worth beside its revenue: the inputs of the value index (rule book 9.1).
public struct Potential: Kept {
    public typealias ID = Identifier<Potential>

    /// The five yes/no marks of brand value, 0.2 each.
    public enum BrandMark: String, Sendable, Codable, CaseIterable {
        case recognisedName, publicReference, citesUs, industryAward, speaksAtEvents
    }

    public var id: ID
    public var organisation: Organisation.ID
    /// What they could spend with us per year within two years.
    public var addressable: Money?
    public var brandMarks: Set<BrandMark>
    /// A target segment we have declared and in which they count as one of the first.
    public var segment: String?
    /// Their place among our customers in that segment: 1 for the first.
    public var segmentRank: Int?
    /// A target country we have declared.
    public var territory: String?
    /// Their place among our customers in that country: 1 for the first.
    public var territoryRank: Int?
    public var from: Day
    public var standing: Standing

    /// What an organisation could be worth.
    public init(id: ID, organisation: Organisation.ID, from: Day, standing: Standing) {
        self.id = id
        self.organisation = organisation
        self.brandMarks = []
        self.from = from
        self.standing = standing
    }
}
