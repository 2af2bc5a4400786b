/// Something that several people say, found by its phrases (rule book 11.2).
public struct Theme: Kept {
    public typealias ID = Identifier<Theme>

    public var id: ID
    public var name: String
    /// Phrases that show it, as people here edit them.
    public var phrases: [String]
    /// Our person who looks after it.
    public var owner: Person.ID?
    /// Items of our roadmap that serve it.
    public var items: [RoadmapItem.ID]
    /// Decisions of ours that it led to.
    public var bets: [Bet.ID]
    /// The day it was first found to be an emerging need.
    public var flaggedOn: Day?
    /// The day a rival announced an answer to it, and which rival.
    public var rivalAnnouncedOn: Day?
    public var rival: String?
    public var standing: Standing

    /// A theme with its phrases.
    public init(id: ID, name: String, phrases: [String], standing: Standing) {
        self.id = id
        self.name = name
        self.phrases = phrases
        items = []
        bets = []
        self.standing = standing
    }

    /// Days we saw it earlier than a rival announced an answer, negative when later; nil while either is not known.
    public var advantageDays: Int? {
        flaggedOn.flatMap { flagged in rivalAnnouncedOn.map { flagged.days(to: $0) } }
    }

    /// Whether an item of our roadmap with a day serves it.
    public func isServed(by roadmap: [RoadmapItem], on day: Day) -> Bool {
        roadmap.contains { item in
            items.contains(item.id) && item.readyOn != nil && item.status != .dropped && item.standing.holds(on: day)
        }
    }
}
