/// A non-disclosure agreement with an organisation, from a day until a day (rule book 8.7).
public struct NonDisclosure: Kept {
    public typealias ID = Identifier<NonDisclosure>

    public var id: ID
    public var organisation: Organisation.ID
    public var from: Day
    /// The day it lapses; nil while open-ended.
    public var until: Day?
    public var standing: Standing

    /// A non-disclosure agreement.
    public init(id: ID, organisation: Organisation.ID, from: Day, until: Day? = nil, standing: Standing) {
        self.id = id
        self.organisation = organisation
        self.from = from
        self.until = until
        self.standing = standing
    }

    /// Whether it is in force on that day.
    public func isInForce(on day: Day) -> Bool { from <= day && (until.map { day < $0 } ?? true) }
}
