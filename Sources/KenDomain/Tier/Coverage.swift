/// How much of what there is to know of a tier we know: the weighted confidence of its answers (rule book 2.2).
public struct Coverage: Hashable, Sendable, Codable {
    /// One question of the tier with the confidence of its best current answer.
    public struct Line: Hashable, Sendable {
        public var question: Question.ID
        /// Words of the question, for the explanation.
        public var text: String
        public var weight: Double
        /// 0…1; 0 when nobody has answered.
        public var confidence: Double
        public var evidence: [Reference]

        /// One question of the tier.
        public init(
            question: Question.ID, text: String, weight: Double, confidence: Double, evidence: [Reference] = []
        ) {
            self.question = question
            self.text = text
            self.weight = weight
            self.confidence = confidence
            self.evidence = evidence
        }
    }

    /// 0…1.
    public var value: Double
    /// Weight share of the questions answered well enough, 0…1.
    public var answeredShare: Double
    /// Questions answered well enough.
    public var answered: Int
    /// Questions that count; computed ones only where their inputs exist.
    public var questions: Int
    public var explanation: Explanation

    /// The coverage that these answers give.
    public init(of lines: [Line], tier: Tier, policy: Policy) {
        let total = lines.reduce(0) { $0 + $1.weight }
        let known = lines.filter { Numerics.reaches($0.confidence, policy.evidence.answeredFrom) }
        let share: (Double) -> Double = { total > 0 ? $0 / total : 0 }
        value = share(lines.reduce(0) { $0 + $1.weight * $1.confidence })
        answeredShare = share(known.reduce(0) { $0 + $1.weight })
        answered = known.count
        questions = lines.count
        explanation = Explanation(
            title: Wording.coverageTitle(tier), score: value, form: .sum,
            terms: lines.map {
                .init(
                    "\($0.question) \($0.text)", value: $0.confidence, weight: share($0.weight),
                    source: "2.2, 2.4; Kabra", evidence: $0.evidence)
            },
            policy: policy.stamp)
    }
}
