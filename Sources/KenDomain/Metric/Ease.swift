/// How easy we made it: agreement 1…7 that we did, mean with an interval by Student's t (rule book 9.3; customer effort
/// score 2.0, after Dixon, Freeman and Toman 2010).
public struct Ease: Hashable, Sendable, Codable {
    /// Mean 1…7 with deviation and interval; nil without answers.
    public var spread: Spread?
    /// Answers of 5 and above, of all.
    public var easy: Rate
    /// Its contributions add up to the mean.
    public var explanation: Explanation

    /// The ease of answers 1…7; others are left out.
    public init(_ answers: [Int], evidence: [Reference] = [], policy: Policy) {
        let valid = answers.filter { (1...7).contains($0) }
        let spread = Spread(valid.map(Double.init))
        let interval = spread?.interval.map { max(1, $0.lowerBound)...min(7, $0.upperBound) }
        self.spread = spread
        self.spread?.interval = interval
        easy = Rate(valid.count { $0 >= 5 }, of: valid.count)
        explanation = Explanation(
            title: Wording.easeTitle, score: spread?.mean, form: .sum,
            terms: (1...7).compactMap { mark in
                let count = valid.count { $0 == mark }
                return count == 0
                    ? nil
                    : .init(
                        Wording.mark(mark), value: Double(count), weight: Double(mark) / Double(valid.count),
                        source: "rule book 9.3; Dixon, Freeman and Toman 2010", evidence: evidence)
            },
            notes: [Wording.answers(valid.count)], policy: policy.stamp)
    }
}
