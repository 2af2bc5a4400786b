/// One item of an agenda (rule book 8.2).
public struct AgendaItem: Hashable, Sendable, Codable {
    public var title: String
    public var topic: Topic?
    /// Minutes, 0 or more.
    public var minutes: Double
    /// Whether it furthers what we want: a roadmap pitch, an upsell, a feature survey, talk of a vision (8.4).
    public var isAdvance: Bool
    /// The open need it is about.
    public var need: Reference?
    /// Our person who leads it.
    public var owner: Person.ID?
    /// The question of the bank it asks; nil when it asks none of them.
    public var question: Question.ID?

    /// One item.
    public init(
        _ title: String, topic: Topic? = nil, minutes: Double, isAdvance: Bool = false, need: Reference? = nil,
        owner: Person.ID? = nil, question: Question.ID? = nil
    ) {
        self.title = title
        self.topic = topic
        self.minutes = minutes
        self.isAdvance = isAdvance
        self.need = need
        self.owner = owner
        self.question = question
    }

    /// Whether it is about what they need now: a need named by hand, or what went wrong with product and delivery.
    public var isOnNeed: Bool {
        guard !isAdvance else { return false }
        return need != nil || topic == .quality || topic == .support || topic == .delivery
    }
}
