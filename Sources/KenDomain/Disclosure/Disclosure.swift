/// What of our roadmap was shown to whom: a row that is never taken back (rule book 8.7).
public struct Disclosure: Kept {
    public typealias ID = Identifier<Disclosure>

    /// How it was shown.
    public enum Channel: String, Sendable, Codable, CaseIterable {
        /// On a screen or on paper in the room, without photographs.
        case inPerson
        case screenShare
        /// A document with their name on it that they agreed not to pass on.
        case watermarkedDocument
        /// A document or mail they can pass on.
        case document
        /// From a stage.
        case stage
    }

    public var id: ID
    public var item: RoadmapItem.ID
    public var version: Int
    public var status: RoadmapItem.Status
    public var range: DisclosureSubject.Range
    public var shownOn: Day
    /// The organisation it was shown to.
    public var organisation: Organisation.ID
    /// People it was shown to.
    public var people: [Person.ID]
    /// Our person who showed it.
    public var shownBy: Person.ID?
    public var channel: Channel
    /// Whether they were told that it is directional and confidential.
    public var hasNotice: Bool
    /// Whether they said they understood that.
    public var isAcknowledged: Bool
    /// Questions it raised.
    public var questions: [String]
    public var interaction: Interaction.ID?
    public var standing: Standing

    /// What was shown: the subject as it stood.
    public init(
        id: ID, of subject: DisclosureSubject, on shownOn: Day, to organisation: Organisation.ID, people: [Person.ID],
        by shownBy: Person.ID?, channel: Channel, hasNotice: Bool, isAcknowledged: Bool, standing: Standing
    ) {
        self.id = id
        item = subject.item
        version = subject.version
        status = subject.status
        range = subject.range
        self.shownOn = shownOn
        self.organisation = organisation
        self.people = people
        self.shownBy = shownBy
        self.channel = channel
        self.hasNotice = hasNotice
        self.isAcknowledged = isAcknowledged
        questions = []
        self.standing = standing
    }
}
