/// How deep our research goes: talks of a year on the five rungs of customer research (rule book 7.2 and 10; the five
/// posts). Of the company as a whole, never of a colleague.
public struct ResearchLadder: Hashable, Sendable, Codable {
    /// Talks on each rung, of all that have one; rungs 1…5 in order.
    public var rungs: [Rate]
    /// Talks without a rung.
    public var unknown: Int
    /// One for each rung.
    public var explanations: [Explanation]

    /// Talks that have a rung.
    public var count: Int { rungs.first?.trials ?? 0 }

    /// Counts talks held in the year up to a day.
    public init(_ interactions: [Interaction], asOf: Day, policy: Policy) {
        let held = interactions.filter { talk in
            talk.happenedOn <= asOf && talk.happenedOn.days(to: asOf) <= policy.mirror.researchDays
                && !talk.isCancelled && talk.standing.holds(on: asOf)
        }
        let levels = Dictionary(grouping: held) { (1...5).contains($0.level) ? $0.level : 0 }
        self.init(
            counts: levels.mapValues(\.count), newest: levels.mapValues { $0.map(\.id).sorted() }, policy: policy)
    }

    /// The ladder of talks that were counted already.
    ///
    /// - Parameters:
    ///   - counts: talks by rung; all but 1…5 are talks without one.
    ///   - newest: talks by rung that a page can open.
    public init(counts: [Int: Int], newest: [Int: [Interaction.ID]] = [:], policy: Policy) {
        let all = (1...5).reduce(0) { $0 + (counts[$1] ?? 0) }
        unknown = counts.filter { !(1...5).contains($0.key) }.reduce(0) { $0 + $1.value }
        let rungs = (1...5).map { Rate(counts[$0] ?? 0, of: all) }
        self.rungs = rungs
        explanations = rungs.enumerated().map { place, rate in
            rate.explained(
                Wording.rungTitle(place + 1), hits: Wording.rungTerm,
                source: "rule book 7.2; \(SeedSource.customerUnderstanding.words)",
                evidence: (newest[place + 1] ?? []).map { .interaction($0) },
                policy: policy)
        }
    }
}
