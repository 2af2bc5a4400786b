/// Threads seen from both sides of the table and per tier (rule book 2.3).
public struct Threads: Hashable, Sendable, Codable {
    /// Through how many of theirs contact runs.
    public var theirs: Threading
    /// Through how many of ours; nil in a start-up, where one person may hold every function (13.4).
    public var ours: Threading?
    /// The same for the counterparts of each tier, first to third.
    public var tiers: [Threading]

    /// Threads of the last half year or so.
    init(_ conversations: Conversations, policy: Policy) {
        let recent = conversations.within(policy.detectors.activeDays).filter { $0.record.kind.value.isTwoWay }
        theirs = Threads.of(recent, policy: policy) { $0.theirs }
        ours =
            policy.profile == .startUp
            ? nil
            : Threads.of(recent.filter { !$0.theirs.isEmpty }, title: Wording.ownThreadingTitle, policy: policy) {
                $0.ours
            }
        tiers = Tier.allCases.map { tier in
            Threads.of(recent, policy: policy) { ($0.theirs + $0.endCustomers).filter(tier.isCounterpart) }
        }
    }

    private static func of(
        _ conversations: [Conversation], title: String = Wording.threadingTitle, policy: Policy,
        people: (Conversation) -> [Profile]
    ) -> Threading {
        let lengths = conversations.compactMap(\.record.minutes).filter { $0 > 0 }
        let usual = lengths.isEmpty ? 1 : lengths.reduce(0, +) / Double(lengths.count)
        var minutes: [Person.ID: Double] = [:]
        var leaving: [Person.ID: Day] = [:]
        var evidence: [Reference] = []
        var guessed = 0
        for conversation in conversations {
            let present = people(conversation)
            guard !present.isEmpty else { continue }
            let known = conversation.record.minutes.flatMap { $0 > 0 ? $0 : nil }
            guessed += known == nil ? 1 : 0
            evidence.append(conversation.reference)
            for profile in present {
                minutes[profile.person.id, default: 0] += (known ?? usual) / Double(present.count)
                leaving[profile.person.id] = profile.person.leavesOn
            }
        }
        return Threading(
            minutes: minutes, leaving: leaving, guessedLengths: guessed, evidence: evidence, title: title,
            policy: policy)
    }
}
