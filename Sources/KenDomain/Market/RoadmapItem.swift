/// Something on a roadmap, theirs or ours, tagged with the dimension of the market it answers (rule book 5.1, 8.7).
public struct RoadmapItem: Kept {
    public typealias ID = Identifier<RoadmapItem>

    /// Whether it goes the way the market goes.
    public enum Bearing: String, Sendable, Codable, CaseIterable {
        case withTrend, againstTrend
    }

    /// How far it has come.
    public enum Status: String, Sendable, Codable, CaseIterable {
        case idea, exploring, planned, building, released, dropped
    }

    /// Who may be told of it (rule book 8.7).
    public enum Disclosure: Hashable, Sendable, Codable {
        /// Anybody.
        case `public`
        /// Customers with an agreement, as directional and confidential.
        case directionalNDA
        /// The one customer it is made together with.
        case coCreation(Organisation.ID)
        /// Partners, and customers with an agreement.
        case partnerReleased
        case never
    }

    public var id: ID
    /// Whose roadmap it is on.
    public var owner: Organisation.ID
    public var title: String
    /// What it comprises, in words; nil while nobody has said.
    public var scope: String?
    /// The dimension key of the trend it answers; nil when nobody has tagged it.
    public var dimension: String?
    public var bearing: Bearing
    /// How much work it is beside the owner's other items, in any one unit; nil when not known.
    public var effort: Double?
    /// The day it is ready; nil when none has been named.
    public var readyOn: Day?
    /// The days between which it is promised or worked on, as shown to others.
    public var shownFrom: Day?
    public var shownUntil: Day?
    public var status: Status
    public var disclosure: Disclosure
    /// The one account for which it is made; nil when it is for all.
    public var exclusiveTo: Organisation.ID?
    /// Counts changes of scope, status or day; 1 for the first.
    public var edition: Int
    /// The answers it was read from (Q208, Q306); their confidence is that of the item.
    public var claims: [Claim.ID]
    public var standing: Standing

    /// An item of a roadmap with the least one knows of it.
    public init(
        id: ID, owner: Organisation.ID, title: String, dimension: String?, bearing: Bearing = .withTrend,
        readyOn: Day? = nil, disclosure: Disclosure = .never, claims: [Claim.ID] = [], standing: Standing
    ) {
        self.id = id
        self.owner = owner
        self.title = title
        self.dimension = dimension
        self.bearing = bearing
        self.readyOn = readyOn
        status = .planned
        self.disclosure = disclosure
        edition = 1
        self.claims = claims
        self.standing = standing
    }

    /// Whether it answers a dimension on that day: known, standing and not dropped.
    public func answers(_ dimension: String, on day: Day) -> Bool {
        status != .dropped && standing.holds(on: day)
            && self.dimension.map { AnswerValue.plain($0) == AnswerValue.plain(dimension) } ?? false
    }
}
