/// A talk seen from one tier: whether the right people met, and whether they spoke about it (rule book 2.1, 0.4).
public struct TierContact: Hashable, Sendable, Codable {
    /// How far a talk counts for a tier.
    public enum Quality: String, Sendable, Codable {
        /// The right people talked about the right things.
        case qualified
        /// It would qualify, but people or topics are inferred or not recorded: half the freshness.
        case presumed
        /// The right people met, and topics that are only inferred were others: it keeps the tier from `none`.
        case doubtful
        /// The right people met and talked about something else.
        case wasted
    }

    public var interaction: Interaction.ID
    public var on: Day
    public var quality: Quality

    /// What a conversation is to a tier; nil when the right people were not there or it was no talk.
    init?(_ conversation: Conversation, tier: Tier, policy: TierPolicy) {
        let theirs = (conversation.theirs + conversation.endCustomers).filter(tier.isCounterpart)
        let withDesigner = conversation.record.kind.value.isOnSite && theirs.contains { $0.label.isPrimary }
        let ours = conversation.ours.filter { profile in
            tier.isKept(by: profile)
                && (withDesigner || !profile.functions.isDisjoint(with: tier.ownerFunctions))
        }
        let mayBeOurs = !conversation.ours.isEmpty && conversation.ours.allSatisfy(\.functions.isEmpty)
        guard conversation.isTalk, !ours.isEmpty || mayBeOurs, !theirs.isEmpty else { return nil }
        let arePeopleStated =
            ours.contains { $0.inferredFrom == nil } && theirs.contains { $0.inferredFrom == nil }
        interaction = conversation.record.id
        on = conversation.record.happenedOn
        quality = TierContact.quality(
            conversation.topicMinutes(where: tier.isServed),
            areTopicsStated: !conversation.record.topics.isInferred && !ours.isEmpty,
            arePeopleStated: arePeopleStated, policy: policy)
    }

    /// The decision on plain numbers: `topics` are minutes for the tier and in all, nil when none are recorded.
    static func quality(
        _ topics: (wanted: Double, all: Double)?, areTopicsStated: Bool, arePeopleStated: Bool, policy: TierPolicy
    ) -> Quality {
        guard let topics, topics.all > 0 else { return .presumed }
        let isServed =
            Numerics.reaches(topics.wanted / topics.all, policy.qualifyingShare)
            || Numerics.reaches(topics.wanted, policy.qualifyingMinutes)
        switch (isServed, areTopicsStated) {
        case (true, true): return arePeopleStated ? .qualified : .presumed
        case (true, false): return .presumed
        case (false, true): return .wasted
        case (false, false): return .doubtful
        }
    }
}
