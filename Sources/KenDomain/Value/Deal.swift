/// A sale in the making, won or lost. Stages are kept by day, so that the past can be read.
public struct Deal: Kept {
    public typealias ID = Identifier<Deal>

    /// Where a deal stands.
    public enum Status: String, Sendable, Codable, CaseIterable {
        case open, won, lost
    }

    /// A stage reached on a day.
    public struct Stage: Hashable, Sendable, Codable {
        public var name: String
        public var status: Status
        /// The day it was reached; nil when the source does not say.
        public var from: Day?

        /// A stage reached on a day.
        public init(name: String, status: Status, from: Day?) {
            self.name = name
            self.status = status
            self.from = from
        }
    }

    public var id: ID
    /// nil while no file has said whose deal it is: some sources keep that in a table of its own.
    public var organisation: Organisation.ID?
    public var name: String
    public var amount: Money?
    /// Oldest first; the last is the present one.
    public var stages: [Stage]
    /// The day it is expected to close, or closed.
    public var closesOn: Day?
    /// From whom we would be winning it.
    public var incumbent: String?
    public var note: String?
    /// Their people who take part in it.
    public var people: [Person.ID]
    public var standing: Standing

    /// A deal.
    public init(
        id: ID, organisation: Organisation.ID?, name: String, amount: Money?, stages: [Stage], standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.name = name
        self.amount = amount
        self.stages = stages
        self.people = []
        self.standing = standing
    }

    /// The stage in force on that day; an undated stage holds from the start.
    public func stage(on day: Day) -> Stage? { stages.last { ($0.from ?? day) <= day } }
}
