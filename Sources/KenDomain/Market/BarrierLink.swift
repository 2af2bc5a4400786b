/// What a barrier has to do with a rival's strength, and with an outcome we could improve (rule book 5.4).
public struct BarrierLink: Kept {
    public typealias ID = Identifier<BarrierLink>

    public var id: ID
    public var organisation: Organisation.ID
    public var barrier: Barrier
    /// The attribute of the matrix on which a rival is better.
    public var attribute: String?
    /// An outcome statement that we could serve better.
    public var outcome: String?
    public var standing: Standing

    /// A link from a barrier.
    public init(
        id: ID, organisation: Organisation.ID, barrier: Barrier, attribute: String? = nil, outcome: String? = nil,
        standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.barrier = barrier
        self.attribute = attribute
        self.outcome = outcome
        self.standing = standing
    }
}
