/// A review of the quarter by those who lead the company (rule book 10.2).
///
/// It counts who sat there by what they stand for, not by name: nobody is graded.
public struct ReviewRecord: Kept {
    public typealias ID = Identifier<ReviewRecord>

    public var id: ID
    public var title: String
    public var heldOn: Day
    /// In the order of the agenda.
    public var items: [ReviewItem]
    /// People present by what they stand for; nil when nobody counted.
    public var attendees: [ReviewDriver: Int]?
    /// What we say drives us; nil when it was never said.
    public var statedDriver: ReviewDriver?
    public var interaction: Interaction.ID?
    public var standing: Standing

    /// A review with its items.
    public init(id: ID, title: String, heldOn: Day, items: [ReviewItem], standing: Standing) {
        self.id = id
        self.title = title
        self.heldOn = heldOn
        self.items = items
        self.standing = standing
    }
}
