/// How deep our ties to a tier's counterparts are: the two deepest count, so that one friendship is never enough
/// (rule book 2.2).
public struct Strength: Hashable, Sendable, Codable {
    /// The depth of the tie between one of ours and one of theirs.
    public struct Tie: Hashable, Sendable, Codable {
        public var ours: Person.ID
        public var theirs: Person.ID
        /// 0…1.
        public var depth: Double

        /// A tie.
        public init(ours: Person.ID, theirs: Person.ID, depth: Double) {
            self.ours = ours
            self.theirs = theirs
            self.depth = depth
        }
    }

    /// 0…1.
    public var value: Double
    /// The deepest tie to each of at most two different people, deepest first.
    public var ties: [Tie]
    public var explanation: Explanation

    /// The strength that these ties give.
    public init(of ties: [Tie], tier: Tier, policy: Policy) {
        let deepest = Strength.deepestPerCounterpart(ties)
        self.ties = deepest
        let weights = [policy.tiers.deepestWeight, policy.tiers.secondWeight]
        value = zip(deepest, weights).reduce(0) { $0 + $1.0.depth * $1.1 }
        explanation = Explanation(
            title: Wording.strengthTitle(tier), score: value, form: .sum,
            terms: zip(deepest, weights).enumerated().map { place, pair in
                .init(
                    place == 0 ? "deepest tie" : "second deepest tie", value: pair.0.depth, weight: pair.1,
                    source: "2.2, 4; our setting", evidence: [.person(pair.0.ours), .person(pair.0.theirs)])
            },
            notes: deepest.count < 2 ? [Wording.fewTies(deepest.count)] : [], policy: policy.stamp)
    }

    private static func deepestPerCounterpart(_ ties: [Tie]) -> [Tie] {
        var met: Set<Person.ID> = []
        let ordered = ties.sorted { ($1.depth, $0.theirs, $0.ours) < ($0.depth, $1.theirs, $1.ours) }
        return Array(ordered.filter { met.insert($0.theirs).inserted }.prefix(2))
    }
}
