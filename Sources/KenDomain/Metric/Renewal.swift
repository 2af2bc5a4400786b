/// That an account decided to go on with us or not, and whether a rival was asked (rule book 9.3).
public struct Renewal: Kept {
    public typealias ID = Identifier<Renewal>

    public var id: ID
    public var organisation: Organisation.ID
    public var decidedOn: Day
    public var isRenewed: Bool
    /// Whether a rival quoted; nil when nobody knows.
    public var rivalQuoted: Bool?
    public var rival: String?
    public var standing: Standing

    /// A decision to go on or not.
    public init(
        id: ID, organisation: Organisation.ID, decidedOn: Day, isRenewed: Bool, rivalQuoted: Bool?,
        standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.decidedOn = decidedOn
        self.isRenewed = isRenewed
        self.rivalQuoted = rivalQuoted
        self.standing = standing
    }
}
