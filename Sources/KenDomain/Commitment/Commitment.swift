/// A promise, ours to them or theirs to us (rule book 4).
public struct Commitment: Kept {
    public typealias ID = Identifier<Commitment>

    /// Whose promise it is.
    public enum Direction: String, Sendable, Codable, CaseIterable {
        case ours, theirs
    }

    /// How it was settled, on a day.
    public enum Settlement: String, Sendable, Codable, CaseIterable {
        /// Done; kept or late follows from the day.
        case done
        /// Given up without the customer's agreement.
        case withdrawn
        /// Changed with the customer's agreement before it was due.
        case renegotiated
    }

    public var id: ID
    public var direction: Direction
    public var organisation: Organisation.ID
    /// Their people it was made to, or by.
    public var people: [Person.ID]
    /// Our person who owns it.
    public var owner: Person.ID?
    public var text: String
    public var madeOn: Day
    /// The day it is due; nil when none was said.
    public var dueOn: Day?
    public var settlement: Settlement?
    public var settledOn: Day?
    public var interaction: Interaction.ID?
    public var standing: Standing

    /// An open promise.
    public init(
        id: ID, direction: Direction, organisation: Organisation.ID, people: [Person.ID], text: String, madeOn: Day,
        dueOn: Day?, standing: Standing
    ) {
        self.id = id
        self.direction = direction
        self.organisation = organisation
        self.people = people
        self.text = text
        self.madeOn = madeOn
        self.dueOn = dueOn
        self.standing = standing
    }
}
