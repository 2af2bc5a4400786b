/// How a competitor stands beside our customer on one attribute that end customers judge by (rule book 5.4; Q202).
public struct DifferentiatorCell: Kept {
    public typealias ID = Identifier<DifferentiatorCell>

    public var id: ID
    public var competitor: Competitor.ID
    /// Such as "time to change the format".
    public var attribute: String
    /// The rival beside our customer: −2 much worse … +2 much better.
    public var relative: Int
    /// The answers it was read from; their confidence is that of the cell.
    public var claims: [Claim.ID]
    public var standing: Standing

    /// A cell of the matrix; a mark outside −2…2 is brought to the nearer end.
    public init(
        id: ID, competitor: Competitor.ID, attribute: String, relative: Int, claims: [Claim.ID] = [],
        standing: Standing
    ) {
        self.id = id
        self.competitor = competitor
        self.attribute = attribute
        self.relative = min(max(relative, -2), 2)
        self.claims = claims
        self.standing = standing
    }
}
