/// A decision of ours about what to build, what it costs or how it is configured, with what it rests on (rule book 0.5).
public struct Bet: Kept {
    public typealias ID = Identifier<Bet>

    /// What was decided on.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case roadmapItem, price, configuration
    }

    public var id: ID
    public var kind: Kind
    public var text: String
    public var decidedOn: Day
    /// Our roadmap item, when it is about one.
    public var item: RoadmapItem.ID?
    /// Who asked for it, ours or theirs.
    public var askedBy: Person.ID?
    /// Whose need it serves.
    public var needOf: [Organisation.ID]
    /// The claims it rests on.
    public var claims: [Claim.ID]
    public var standing: Standing

    /// A decision of ours.
    public init(
        id: ID, kind: Kind, text: String, decidedOn: Day, claims: [Claim.ID] = [], standing: Standing
    ) {
        self.id = id
        self.kind = kind
        self.text = text
        self.decidedOn = decidedOn
        self.needOf = []
        self.claims = claims
        self.standing = standing
    }
}
