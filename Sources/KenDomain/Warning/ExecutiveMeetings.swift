/// Whether meetings between executives are eaten by price, contract and delivery (rule book 2.3; Kabra).
public struct ExecutiveMeetings: Hashable, Sendable, Codable {
    /// Meetings of the last year, oldest first.
    public var meetings: [ExecutiveMeeting]
    /// Mean strategic share over the meetings that count, 0…1; nil without any.
    public var meanStrategicShare: Double?
    /// Whether executives are stuck in tactics.
    public var isTrap: Bool
    /// The last talk at which an executive of ours met someone of theirs; nil without one in the last year.
    public var lastWithOurExecutive: Interaction.ID?
    /// Whether it would vanish if a constant behind it moved by a fifth (rule book 13.2b).
    public var isBorderline: Bool
    public var explanation: Explanation

    /// Judges meetings; those that were tactical for cause, or whose topics are not known, do not count.
    public init(_ meetings: [ExecutiveMeeting], lastWithOurExecutive: Interaction.ID? = nil, policy: Policy) {
        self.meetings = meetings
        self.lastWithOurExecutive = lastWithOurExecutive
        let counted = meetings.filter { !$0.isTacticalForCause && $0.strategicShare != nil }
        let shares = counted.compactMap(\.strategicShare)
        meanStrategicShare = ExecutiveMeetings.mean(shares)
        isTrap = ExecutiveMeetings.isTrap(shares: shares, policy: policy.detectors)
        isBorderline = isTrap && !ExecutiveMeetings.isTrap(shares: shares, policy: policy.detectors.stricter)
        let causes = meetings.count(where: \.isTacticalForCause)
        explanation = Explanation(
            title: Wording.executivesTitle, score: meanStrategicShare, form: .sum,
            terms: counted.map {
                .init(
                    Wording.strategicPart(of: $0), value: $0.strategicShare ?? 0, weight: 1 / Double(counted.count),
                    source: "2.3; Kabra", evidence: [.interaction($0.interaction)])
            },
            notes: causes > 0 ? [Wording.tacticalForCause(causes)] : [], policy: policy.stamp)
    }

    /// Meetings of an account over the last year.
    init(_ conversations: Conversations, issues: [Issue], policy: Policy) {
        let talks = conversations.talks(within: policy.detectors.yearDays)
        let withOurs = talks.last { talk in
            !talk.theirs.isEmpty && talk.ours.contains { $0.functions.contains(.executive) }
        }
        self.init(
            talks.compactMap { ExecutiveMeeting($0, issues: issues, policy: policy.detectors) },
            lastWithOurExecutive: withOurs?.record.id, policy: policy)
    }

    /// Whether shares of strategic minutes, one per meeting, show a trap: the mean is low, or most meetings are.
    public static func isTrap(shares: [Double], policy: DetectorPolicy) -> Bool {
        guard shares.count >= policy.executiveMinimumMeetings, let mean = mean(shares) else { return false }
        let low = shares.count { !Numerics.reaches($0, policy.tacticalBelow) }
        return !Numerics.reaches(mean, policy.tacticalBelow)
            || Numerics.reaches(Double(low) / Double(shares.count), policy.tacticalMeetingShare)
    }

    /// The mean of shares; nil for none.
    public static func mean(_ shares: [Double]) -> Double? {
        shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
    }
}

extension DetectorPolicy {
    /// The same constants with the trap a fifth harder to fall into.
    fileprivate var stricter: DetectorPolicy {
        var policy = self
        policy.tacticalBelow *= 0.8
        policy.tacticalMeetingShare *= 1.2
        return policy
    }
}
