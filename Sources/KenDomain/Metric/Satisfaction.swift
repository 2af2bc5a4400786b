/// How many of those asked are satisfied: answers of 4 and 5 on a scale of 1…5, with Wilson's interval (rule book 9.3).
public struct Satisfaction: Hashable, Sendable, Codable {
    /// Satisfied, of all who answered on the scale.
    public var rate: Rate
    public var explanation: Explanation

    /// So many satisfied of so many.
    public init(_ rate: Rate, evidence: [Reference] = [], policy: Policy) {
        self.rate = rate
        explanation = rate.explained(
            Wording.satisfactionTitle, hits: Wording.satisfied, source: "rule book 9.3; interval by Wilson 1927",
            evidence: evidence, policy: policy)
    }

    /// The share of answers 1…5; others are left out.
    public init(_ answers: [Int], evidence: [Reference] = [], policy: Policy) {
        self.init(
            Rate(answers.count { (4...5).contains($0) }, of: answers.count { (1...5).contains($0) }),
            evidence: evidence, policy: policy)
    }
}
