/// Work together with a customer on a problem, an outcome, a prototype or a trial (rule book 11, 0.3 X4).
public struct CoCreation: Kept {
    public typealias ID = Identifier<CoCreation>

    /// A stage reached on a day.
    public struct Step: Hashable, Sendable, Codable {
        public var stage: CoCreationStage
        public var on: Day

        /// A stage reached on a day.
        public init(_ stage: CoCreationStage, on: Day) {
            self.stage = stage
            self.on = on
        }
    }

    public var id: ID
    public var title: String
    public var organisation: Organisation.ID
    /// Their people who take part.
    public var people: [Person.ID]
    /// The item of our roadmap it is about; nil while there is none.
    public var item: RoadmapItem.ID?
    /// Oldest first; stages may be passed over.
    public var steps: [Step]
    /// The day it was given up, and why; nil while it goes on or was adopted.
    public var endedOn: Day?
    public var endedBecause: String?
    public var standing: Standing

    /// Work that begins.
    public init(id: ID, title: String, organisation: Organisation.ID, steps: [Step], standing: Standing) {
        self.id = id
        self.title = title
        self.organisation = organisation
        people = []
        self.steps = steps
        self.standing = standing
    }

    /// The furthest stage reached by a day; nil before the invitation.
    public func stage(on day: Day) -> CoCreationStage? { steps.filter { $0.on <= day }.map(\.stage).max() }
}
