/// Whether executives do the work of sales at an account: the day's business is theirs, and sales is absent
/// (W-TIER-04; Kabra, the absence of sales our setting).
public struct ExecutivesInSales: Hashable, Sendable, Codable {
    /// Minutes of our executives on tactical topics, over a year.
    public var tacticalMinutes: Double
    /// Their minutes on all topics.
    public var topicMinutes: Double
    /// The last qualified first-tier talk of sales; nil without any.
    public var salesLastOn: Day?
    public var doSalesWork: Bool
    /// Whether it would vanish if a constant behind it moved by a fifth (rule book 13.2b).
    public var isBorderline: Bool
    /// The talks of our executives.
    public var evidence: [Reference]
    public var explanation: Explanation

    /// Tactical share of executives' minutes, 0…1; nil without minutes.
    public var tacticalShare: Double? { topicMinutes > 0 ? tacticalMinutes / topicMinutes : nil }

    /// The decision on plain numbers.
    public init(
        tacticalMinutes: Double, topicMinutes: Double, salesLastOn: Day?, asOf: Day, evidence: [Reference] = [],
        policy: Policy
    ) {
        self.tacticalMinutes = tacticalMinutes
        self.topicMinutes = topicMinutes
        self.salesLastOn = salesLastOn
        self.evidence = evidence
        let share = topicMinutes > 0 ? tacticalMinutes / topicMinutes : 0
        let isSalesAbsent = salesLastOn.map { $0.days(to: asOf) > policy.detectors.inversionSalesDays } ?? true
        isBorderline = Numerics.isBorderline(share, policy.detectors.inversionShare)
        doSalesWork = share > policy.detectors.inversionShare + Numerics.tolerance && isSalesAbsent
        explanation = Explanation(
            title: Wording.executivesInSalesTitle, score: topicMinutes > 0 ? share : nil, form: .rule,
            terms: [
                .init(
                    "minutes on the day's business", value: tacticalMinutes, source: "2.3; Kabra", evidence: evidence),
                .init("minutes on all topics", value: topicMinutes, source: "2.3; Kabra", evidence: evidence),
            ],
            notes: isSalesAbsent ? [Wording.salesAbsent(policy.detectors.inversionSalesDays)] : [],
            policy: policy.stamp)
    }

    /// One account over a year.
    init(_ conversations: Conversations, salesContacts: [TierContact], policy: Policy) {
        let talks = conversations.talks(within: policy.detectors.yearDays).filter { talk in
            !talk.theirs.isEmpty && talk.ours.contains { $0.functions.contains(.executive) }
        }
        let minutes = talks.compactMap { talk in talk.topicMinutes { $0.topicClass == .tactical } }
        self.init(
            tacticalMinutes: minutes.reduce(0) { $0 + $1.wanted }, topicMinutes: minutes.reduce(0) { $0 + $1.all },
            salesLastOn: salesContacts.filter { $0.quality == .qualified || $0.quality == .presumed }.map(\.on).max(),
            asOf: conversations.asOf, evidence: talks.map(\.reference), policy: policy)
    }
}
