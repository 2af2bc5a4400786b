/// A conversation worth having: who of ours with whom of theirs, about what, and why (rule book 13.1).
public struct NextConversation: Hashable, Sendable, Codable {
    public var organisation: Organisation.ID
    /// The tier whose knowledge it builds; nil for a talk about an open need, or with whoever comes.
    public var tier: Tier?
    /// Open needs it is about; empty for a talk that asks.
    public var needs: [UrgentNeed]
    /// Who of ours; nil when nobody is known to have the task.
    public var asker: Person.ID?
    /// Who of theirs; nil when we know nobody to ask.
    public var counterpart: Person.ID?
    /// At most four, best first.
    public var questions: [ProposedQuestion]
    /// Every rule with its outcome, in order.
    public var filters: [FilterOutcome]
    /// Not before this day, for we met them only just now; nil when any day does.
    public var earliestOn: Day?
    public var explanation: Explanation

    /// A conversation worth having.
    public init(
        organisation: Organisation.ID, tier: Tier? = nil, needs: [UrgentNeed] = [], asker: Person.ID? = nil,
        counterpart: Person.ID? = nil, questions: [ProposedQuestion], filters: [FilterOutcome],
        earliestOn: Day? = nil, explanation: Explanation
    ) {
        self.organisation = organisation
        self.tier = tier
        self.needs = needs
        self.asker = asker
        self.counterpart = counterpart
        self.questions = questions
        self.filters = filters
        self.earliestOn = earliestOn
        self.explanation = explanation
    }

    /// Sum of its questions' gains.
    public var gain: Double { questions.reduce(0) { $0 + $1.gain.amount } }
    /// Whether a rule speaks against it now.
    public var isBlocked: Bool { filters.contains { $0.state == .blocked } }
    /// Whether we know who of ours would ask whom of theirs.
    public var arePeopleKnown: Bool { asker != nil && counterpart != nil }
    /// Whether it is about an open need.
    public var isNeedTalk: Bool { !needs.isEmpty }

    /// Best first: needs, then what no rule blocks, then what could be arranged today because the people are known,
    /// then the larger gain, then the lower tier.
    public static func isBetter(_ left: NextConversation, than right: NextConversation) -> Bool {
        if left.isNeedTalk != right.isNeedTalk { return left.isNeedTalk }
        if left.isBlocked != right.isBlocked { return !left.isBlocked }
        if left.arePeopleKnown != right.arePeopleKnown { return left.arePeopleKnown }
        if abs(left.gain - right.gain) > Numerics.tolerance { return left.gain > right.gain }
        return (left.tier?.rawValue ?? 0) < (right.tier?.rawValue ?? 0)
    }
}
