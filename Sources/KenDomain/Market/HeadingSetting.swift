/// An alignment or stance that a person set in place of the computed one, with the reason (rule book 2.4, Q307, Q308).
public struct HeadingSetting: Kept {
    public typealias ID = Identifier<HeadingSetting>

    public var id: ID
    public var organisation: Organisation.ID
    /// nil when only the stance was set.
    public var alignment: AlignmentHeading?
    /// nil when only the alignment was set.
    public var stance: StanceHeading?
    public var reason: String
    public var by: Person.ID
    public var setOn: Day
    public var standing: Standing

    /// A heading set by hand.
    public init(
        id: ID, organisation: Organisation.ID, alignment: AlignmentHeading? = nil, stance: StanceHeading? = nil,
        reason: String, by: Person.ID, on setOn: Day, standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.alignment = alignment
        self.stance = stance
        self.reason = reason
        self.by = by
        self.setOn = setOn
        self.standing = standing
    }

    /// The mark as set here.
    func marking<Mark>(_ mark: Mark) -> Marked<Mark>.Setting { .init(mark, reason: reason, by: by, on: setOn) }
}
