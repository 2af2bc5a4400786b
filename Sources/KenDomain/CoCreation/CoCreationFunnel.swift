/// How far work with customers gets, and how much of our roadmap customers take part in (rule book 11; the IBM study).
public struct CoCreationFunnel: Hashable, Sendable, Codable {
    /// From one stage to the next.
    public struct Passage: Hashable, Sendable, Codable {
        public var from: CoCreationStage
        public var to: CoCreationStage
        /// Reached the later stage, of those that reached the earlier.
        public var rate: Rate
        public var explanation: Explanation
    }

    /// In the order of the stages.
    public var passages: [Passage]
    /// Items of our roadmap in which a customer takes part, of all that are not dropped.
    public var participation: Rate
    public var participationExplanation: Explanation

    /// Counts work known by a day; whoever reached a stage has passed all before it.
    public init(_ projects: [CoCreation], roadmap: [RoadmapItem], asOf: Day, policy: Policy) {
        let known = projects.filter { $0.standing.holds(on: asOf) }.sorted { $0.id < $1.id }
        let source = "rule book 11; \(SeedSource.customerUnderstandingOnIBM.words)"
        func reached(_ stage: CoCreationStage) -> [CoCreation] {
            known.filter { $0.stage(on: asOf).map { stage <= $0 } ?? false }
        }
        passages = zip(CoCreationStage.allCases, CoCreationStage.allCases.dropFirst()).map { from, to in
            let later = reached(to)
            let rate = Rate(later.count, of: reached(from).count)
            return Passage(
                from: from, to: to, rate: rate,
                explanation: rate.explained(
                    Wording.passageTitle(from, to), hits: Wording.name(to), source: source,
                    evidence: later.map { .coCreation($0.id) }, policy: policy))
        }
        let items = roadmap.filter { $0.status != .dropped && $0.standing.holds(on: asOf) }
        let shared = Set(known.filter { $0.stage(on: asOf) != nil }.compactMap(\.item))
        let joined = items.filter { shared.contains($0.id) }.sorted { $0.id < $1.id }
        participation = Rate(joined.count, of: items.count)
        participationExplanation = participation.explained(
            Wording.participationTitle, hits: Wording.participationTerm, source: source,
            evidence: joined.map { .roadmapItem($0.id) }, policy: policy)
    }
}
