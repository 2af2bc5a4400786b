/// How deep the research of a year goes, all talks together (rule book 7.2).
public struct ResearchPortfolio: Hashable, Sendable, Codable {
    /// Part of all research at each level; every level is there.
    public var shares: [ResearchLevel: Rate]
    /// Mean level, 1…5; nil without research.
    public var depth: Double?
    public var explanation: Explanation

    /// The research up to a day. Contacts without a level are no items, so they move nothing.
    public init(_ items: [ResearchItem], asOf: Day, policy: Policy) {
        let own = ResearchItem.counted(items, asOf: asOf, policy: policy.research)
        let byLevel = Dictionary(grouping: own, by: \.level)
        shares = Dictionary(
            uniqueKeysWithValues: ResearchLevel.allCases.map { ($0, Rate(byLevel[$0]?.count ?? 0, of: own.count)) })
        let sum = own.reduce(0) { $0 + $1.level.rawValue }
        depth = own.isEmpty ? nil : Double(sum) / Double(own.count)
        explanation = Explanation(
            title: Wording.researchDepthTitle, score: depth, form: .sum,
            terms: ResearchLevel.allCases.compactMap { level in
                byLevel[level].map { items in
                    .init(
                        Wording.researchTerm(level, items: items.count), value: Double(level.rawValue),
                        weight: Double(items.count) / Double(own.count),
                        source: "7.2; five posts on customer understanding",
                        evidence: items.map { .interaction($0.interaction) })
                }
            },
            notes: own.count < 30 && !own.isEmpty ? [Wording.indicative] : [], policy: policy.stamp)
    }
}
