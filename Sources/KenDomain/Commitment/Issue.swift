/// A fault at an account that is being worked on; severity 1 is the worst (rule book 0.5).
public struct Issue: Kept {
    public typealias ID = Identifier<Issue>

    public var id: ID
    public var organisation: Organisation.ID
    public var title: String
    /// 1…4, 1 worst.
    public var severity: Int
    public var openedOn: Day
    public var resolvedOn: Day?
    public var standing: Standing

    /// An open issue.
    public init(
        id: ID, organisation: Organisation.ID, title: String, severity: Int, openedOn: Day, standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.title = title
        self.severity = severity
        self.openedOn = openedOn
        self.standing = standing
    }

    /// Whether it was open on that day.
    public func isOpen(on day: Day) -> Bool { openedOn <= day && (resolvedOn.map { day < $0 } ?? true) }
}
