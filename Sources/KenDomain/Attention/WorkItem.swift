/// A piece of development work, from an issue tracker's export (rule book 0.5): whom our capacity goes to.
public struct WorkItem: Kept {
    public typealias ID = Identifier<WorkItem>

    public var id: ID
    public var title: String
    /// Size in the points of its team; nil when nobody estimated it.
    public var points: Double?
    /// Whoever asked for it, ours or theirs; nil when not known.
    public var requester: Person.ID?
    public var product: Product.ID?
    public var openedOn: Day
    public var doneOn: Day?
    public var standing: Standing

    /// A piece of work that was asked for.
    public init(
        id: ID, title: String, points: Double?, requester: Person.ID?, openedOn: Day, doneOn: Day? = nil,
        standing: Standing
    ) {
        self.id = id
        self.title = title
        self.points = points
        self.requester = requester
        self.openedOn = openedOn
        self.doneOn = doneOn
        self.standing = standing
    }

    /// The day its effort counts for: done, else opened.
    public var countsOn: Day { doneOn ?? openedOn }
}
