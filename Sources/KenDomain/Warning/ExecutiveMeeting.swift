/// A meeting with executives on both sides, and how much of it was about their future (rule book 2.3).
public struct ExecutiveMeeting: Hashable, Sendable, Codable {
    public var interaction: Interaction.ID
    public var on: Day
    /// Minutes on strategic topics; nil when no topics are known.
    public var strategicMinutes: Double?
    /// Minutes on all topics; nil when none are known.
    public var topicMinutes: Double?
    /// Strategic topics that were planned and got less than half of their time.
    public var dropped: [Topic]
    /// Whether a fault of the worst kind was open that day: then the day's business rightly came first.
    public var isTacticalForCause: Bool

    /// Strategic minutes of all topic minutes, 0…1; nil when no topics are known.
    public var strategicShare: Double? {
        guard let strategicMinutes, let topicMinutes, topicMinutes > 0 else { return nil }
        return strategicMinutes / topicMinutes
    }

    /// What a conversation is among executives; nil unless there were executives on both sides.
    init?(_ conversation: Conversation, issues: [Issue], policy: DetectorPolicy) {
        let isExecutive: (Profile) -> Bool = { $0.functions.contains(.executive) }
        guard conversation.isTalk, conversation.ours.contains(where: isExecutive),
            conversation.theirs.contains(where: isExecutive)
        else { return nil }
        let minutes = conversation.topicMinutes { $0.topicClass == .strategic }
        interaction = conversation.record.id
        on = conversation.record.happenedOn
        strategicMinutes = minutes?.wanted
        topicMinutes = minutes?.all
        dropped = ExecutiveMeeting.dropped(conversation.record, policy: policy)
        let day = conversation.record.happenedOn
        isTacticalForCause = issues.contains { $0.severity == 1 && $0.isOpen(on: day) }
    }

    /// Only where the topics held were stated: what is inferred from a title cannot tell what was left out.
    private static func dropped(_ interaction: Interaction, policy: DetectorPolicy) -> [Topic] {
        guard !interaction.topics.isInferred, !interaction.topics.value.isEmpty else { return [] }
        let held = Dictionary(interaction.topics.value.map { ($0.topic, $0.minutes) }, uniquingKeysWith: +)
        return interaction.planned.filter { item in
            item.topic.topicClass == .strategic && Numerics.reaches(item.minutes, policy.bumpedPlannedMinutes)
                && !Numerics.reaches(held[item.topic] ?? 0, item.minutes * policy.bumpedPart)
        }
        .map(\.topic)
    }
}
