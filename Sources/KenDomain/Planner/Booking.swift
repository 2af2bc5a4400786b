/// A contact we want to have with one of theirs.
public struct Booking: Hashable, Sendable, Codable {
    public var person: Person.ID
    public var kind: InteractionKind
    public var on: Day
    /// Minutes.
    public var minutes: Double
    /// Our people who want it.
    public var askers: [Person.ID]

    /// A contact we want to have.
    public init(person: Person.ID, kind: InteractionKind, on: Day, minutes: Double, askers: [Person.ID]) {
        self.person = person
        self.kind = kind
        self.on = on
        self.minutes = minutes
        self.askers = askers
    }
}
