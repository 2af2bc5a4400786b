/// How well a caller's likelihoods fit what came: the mean square of `likelihood − outcome` (rule book 5.5; Brier
/// 1950).
public struct Brier: Hashable, Sendable, Codable {
    /// 0…1, 0 is best; nil without a resolved call.
    public var score: Double?
    /// Calls with a known outcome.
    public var calls: Int
    /// One line for each call; contributions add up to the score.
    public var explanation: Explanation

    /// The score of pairs of likelihood and outcome.
    public init(
        _ resolved: [(likelihood: Double, cameTrue: Bool, reference: [Reference])], policy: Policy
    ) {
        let squares = resolved.map { call in
            let miss = call.likelihood - (call.cameTrue ? 1 : 0)
            return miss * miss
        }
        calls = resolved.count
        score = resolved.isEmpty ? nil : squares.reduce(0, +) / Double(resolved.count)
        explanation = Explanation(
            title: Wording.brierTitle, score: score, form: .sum,
            terms: zip(resolved, squares).map { call, square in
                .init(
                    Wording.brierTerm(likelihood: call.likelihood, cameTrue: call.cameTrue), value: square,
                    weight: 1 / Double(resolved.count), source: "rule book 5.5; Brier 1950", evidence: call.reference)
            },
            notes: (1..<5).contains(resolved.count) ? [Wording.fewCalls(resolved.count)] : [], policy: policy.stamp)
    }

    /// The score of one's own calls up to a day; nil for anybody but the caller (rule book 13.4).
    public init?(of caller: Person.ID, in calls: [OutlookCall], for reader: Caller, asOf: Day, policy: Policy) {
        guard reader.person == caller else { return nil }
        let own = calls.filter { $0.caller == caller && $0.standing.holds(on: asOf) }
            .sorted { ($0.calledOn, $0.id) < ($1.calledOn, $1.id) }
        self.init(
            own.compactMap { call in
                guard let outcome = call.outcome, outcome.knownOn <= asOf else { return nil }
                return (call.likelihood, outcome.cameTrue, [.outlookCall(call.id)])
            },
            policy: policy)
    }
}
