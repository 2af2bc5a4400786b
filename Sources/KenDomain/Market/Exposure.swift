/// How much of a customer's own revenue comes from one end industry, from a day on (rule book 5.1; Q303).
public struct Exposure: Kept {
    public typealias ID = Identifier<Exposure>

    public var id: ID
    public var organisation: Organisation.ID
    public var industry: EndIndustry.ID
    /// 0…1; nil while it is only known that they sell there.
    public var share: Double?
    /// The day from which it holds; a later one for the same industry replaces it.
    public var from: Day
    /// The answer it was read from.
    public var claim: Claim.ID?
    public var standing: Standing

    /// An exposure to an end industry.
    public init(
        id: ID, organisation: Organisation.ID, industry: EndIndustry.ID, share: Double?, from: Day, standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.industry = industry
        self.share = share
        self.from = from
        self.standing = standing
    }
}
