/// How deep the questions of one interview went together (rule book 7.2).
public struct SessionLevel: Hashable, Sendable, Codable {
    /// 1…3; 0 when no question has a research level.
    public var level: Int
    /// Questions by level, 1…3.
    public var counts: [Int: Int]
    /// Questions without a research level: facts, ratings, and those not read.
    public var without: Int
    public var hasLeading: Bool
    public var explanation: Explanation

    /// The level of a session.
    ///
    /// - Parameters:
    ///   - levels: of all its questions, 0…3; nil for those not read.
    ///   - hasLeading: whether any has its answer in it.
    public init(levels: [Int?], hasLeading: Bool, evidence: [Reference] = [], policy: Policy) {
        let known = levels.compactMap(\.self).filter { (1...3).contains($0) }
        let problems = Rate(known.count { $0 == 3 }, of: known.count)
        let deeper = Rate(known.count { $0 >= 2 }, of: known.count)
        let isDeep = problems.share.map { Numerics.reaches($0, policy.research.problemsFrom) } ?? false
        let isMiddling = deeper.share.map { Numerics.reaches($0, policy.research.featuresFrom) } ?? false
        level = known.isEmpty ? 0 : isDeep && !hasLeading ? 3 : isMiddling ? 2 : 1
        counts = Dictionary(known.map { ($0, 1) }, uniquingKeysWith: +)
        without = levels.count - known.count
        self.hasLeading = hasLeading
        explanation = Explanation(
            title: Wording.sessionTitle, score: known.isEmpty ? nil : Double(level), form: .rule,
            terms: zip([Wording.problemQuestions, Wording.deeperQuestions], [problems, deeper]).compactMap {
                name, rate in
                rate.share.map {
                    .init(
                        name, value: $0, contribution: 0,
                        source: "7.2; five posts on customer understanding, our setting", evidence: evidence)
                }
            },
            notes: Wording.sessionNotes(known: known.count, without: without, hasLeading: hasLeading),
            policy: policy.stamp)
    }

    /// The level of a session from the questions asked in it.
    public init(_ questions: [AskedQuestion], policy: Policy) {
        self.init(
            levels: questions.map { $0.level?.shown }, hasLeading: questions.contains { $0.codes.contains(.leading) },
            evidence: Set(questions.map(\.interaction)).sorted().map { .interaction($0) }, policy: policy)
    }
}
