/// How complete a brief is: sections with something in them, of ten (rule book 8.1).
public struct BriefCompleteness: Hashable, Sendable, Codable {
    /// Sections with something in them, in order.
    public var filled: [BriefSection]
    /// Sections still empty, in order.
    public var missing: [BriefSection]
    public var explanation: Explanation

    /// 0…1.
    public var score: Double { Double(filled.count) / Double(BriefSection.allCases.count) }

    /// Counts sections.
    public init(_ filled: Set<BriefSection>, policy: Policy) {
        let sections = BriefSection.allCases
        self.filled = sections.filter(filled.contains)
        missing = sections.filter { !filled.contains($0) }
        explanation = Explanation(
            title: Wording.briefTitle, score: Double(filled.count) / Double(sections.count), form: .sum,
            terms: sections.map {
                .init(
                    Wording.name($0), value: filled.contains($0) ? 1 : 0, weight: 1 / Double(sections.count),
                    source: "8.1; customer management rules")
            },
            policy: policy.stamp)
    }

    /// Whether a first contact on a day is so near that it must be complete enough, and is not (W-ENG-05).
    public func isTooThin(for meetingOn: Day, asOf: Day, policy: Policy) -> Bool {
        let left = asOf.businessDays(to: meetingOn, holidays: policy.engagement.holidays)
        return asOf <= meetingOn && left <= policy.engagement.briefDays
            && !Numerics.reaches(score, policy.engagement.briefFrom)
    }
}
