/// Four of the twelve items as the records show them, 0…4 each (rule book 10.1); what is not known stays out.
public struct ObservedCentricity: Hashable, Sendable, Codable {
    /// What the records show; each 0…1, nil when not known.
    public struct Inputs: Hashable, Sendable, Codable {
        /// Rivals on record that are no direct ones, of all.
        public var alternativeRivals: Double?
        /// How far both sides of ties in the installed base start contacts.
        public var twoWay: Double?
        /// Accounts of the installed base met in the year, of all.
        public var reach: Double?
        /// Part of our promises kept.
        public var kept: Double?
        /// Fields about customers that are filled, of all.
        public var fields: Double?
        /// Touchpoints with both measures, of all.
        public var touchpoints: Double?

        /// Records behind what is known, by item.
        public var evidence: [CentricityItem: [Reference]] = [:]

        /// Nothing is known yet.
        public init() {}
    }

    /// Marks by item, 0…4.
    public var marks: [CentricityItem: Double]
    public var explanations: [CentricityItem: Explanation]

    /// Maps each input linearly; an item with two inputs is the mean of those that are known.
    public init(_ inputs: Inputs, policy: Policy) {
        let parts: [(CentricityItem, [(String, Double?)])] = [
            (.competition, [(Wording.alternativeRivals, inputs.alternativeRivals)]),
            (.contact, [(Wording.twoWayShare, inputs.twoWay), (Wording.reachShare, inputs.reach)]),
            (.commitments, [(Wording.keptShare, inputs.kept)]),
            (.detail, [(Wording.fieldShare, inputs.fields), (Wording.touchpointShare, inputs.touchpoints)]),
        ]
        marks = [:]
        explanations = [:]
        for (item, parts) in parts {
            let known = parts.compactMap { name, value in value.map { (name, min(1, max(0, $0))) } }
            guard !known.isEmpty else { continue }
            let weight = 4 / Double(known.count)
            let mark = known.reduce(0) { $0 + $1.1 } * weight
            marks[item] = mark
            explanations[item] = Explanation(
                title: Wording.name(item), score: mark, form: .sum,
                terms: known.map {
                    .init(
                        $0.0, value: $0.1, weight: weight, source: "rule book 10.1; our choice",
                        evidence: inputs.evidence[item] ?? [])
                },
                policy: policy.stamp)
        }
    }
}
