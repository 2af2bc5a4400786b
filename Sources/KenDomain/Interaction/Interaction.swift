/// One contact between people of ours and people of theirs: held, or planned when its day is still to come.
public struct Interaction: Kept {
    public typealias ID = Identifier<Interaction>

    /// Who asked for it.
    public enum Initiator: String, Sendable, Codable, CaseIterable {
        case us, them
    }

    public var id: ID
    public var kind: Attested<InteractionKind>
    public var happenedOn: Day
    /// When it starts; nil when the source knows only a day.
    public var startsAt: Instant?
    /// Length in minutes; nil when not known.
    public var minutes: Double?
    public var initiator: Initiator?
    /// The organisations it is filed under; the first is the one it was held with.
    public var organisations: [Organisation.ID]
    /// Everyone present, ours and theirs.
    public var participants: [Person.ID]
    /// Topic minutes; their sum never exceeds ``minutes``. Empty when not recorded.
    public var topics: Attested<[TopicMinutes]>
    /// Topics and minutes that had been planned, for telling what was dropped.
    public var planned: [TopicMinutes]
    /// Research level 1…5 (rule book 7); 0 when none was recorded.
    public var level: Int
    /// Whether it fell into their working hours; nil when not known.
    public var inTheirHours: Bool?
    public var title: String
    /// What came of it, in a sentence or a note's text.
    public var gist: String?
    /// Called off, and so never counted.
    public var isCancelled: Bool
    public var standing: Standing

    /// A contact with the least one knows of it.
    public init(
        id: ID, kind: Attested<InteractionKind>, on happenedOn: Day, organisations: [Organisation.ID],
        participants: [Person.ID], title: String, standing: Standing
    ) {
        self.id = id
        self.kind = kind
        self.happenedOn = happenedOn
        self.organisations = organisations
        self.participants = participants
        self.topics = .stated([])
        self.planned = []
        self.level = 0
        self.title = title
        self.isCancelled = false
        self.standing = standing
    }
}
