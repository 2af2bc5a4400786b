/// How many would recommend us less how many would not, with the interval that few answers leave (rule book 9.3;
/// Reichheld 2003; adjusted Wald interval by Rocks 2016).
public struct NetPromoterScore: Hashable, Sendable, Codable {
    /// Answers of 9 and 10.
    public var promoters: Int
    /// Answers of 7 and 8.
    public var passives: Int
    /// Answers of 0 to 6.
    public var detractors: Int
    /// −100…100; nil without answers.
    public var score: Double?
    /// Middle of the interval: the score with three made-up answers, a quarter for, a half between, a quarter against.
    public var centre: Double?
    /// 95 %, within −100…100; nil without answers.
    public var interval: ClosedRange<Double>?
    /// Its contributions add up to the score.
    public var explanation: Explanation

    /// Answers altogether.
    public var count: Int { promoters + passives + detractors }

    /// The score of counts; counts below 0 count as 0.
    public init(promoters: Int, passives: Int, detractors: Int, evidence: [Reference] = [], policy: Policy) {
        let counts = [promoters, passives, detractors].map { max(0, $0) }
        self.promoters = counts[0]
        self.passives = counts[1]
        self.detractors = counts[2]
        let all = Double(counts.reduce(0, +))
        let (pro, contra) = (Double(counts[0]), Double(counts[2]))
        score = all > 0 ? 100 * (pro - contra) / all : nil
        if all > 0 {
            let (forUs, against) = ((pro + 0.75) / (all + 3), (contra + 0.75) / (all + 3))
            let middle = forUs - against
            let error = ((forUs + against - middle * middle) / (all + 3)).squareRoot()
            let half = Numerics.normal975 * error
            centre = 100 * middle
            interval = 100 * max(-1, middle - half)...100 * min(1, middle + half)
        }
        let source = "rule book 9.3; Reichheld 2003, interval by Rocks 2016"
        explanation = Explanation(
            title: Wording.promoterTitle, score: score, form: .sum,
            terms: all > 0
                ? [
                    .init(
                        Wording.promoters, value: pro, weight: 100 / all, source: source, evidence: evidence),
                    .init(Wording.passives, value: Double(counts[1]), weight: 0, source: source),
                    .init(Wording.detractors, value: contra, weight: -100 / all, source: source),
                ] : [],
            notes: [Wording.answers(Int(all))], policy: policy.stamp)
    }

    /// The score of answers 0…10; others are left out.
    public init(_ answers: [Int], evidence: [Reference] = [], policy: Policy) {
        self.init(
            promoters: answers.count { (9...10).contains($0) }, passives: answers.count { (7...8).contains($0) },
            detractors: answers.count { (0...6).contains($0) }, evidence: evidence, policy: policy)
    }
}
