/// What asking a question would teach us, weighed by what the account is worth and by how soon it matters
/// (rule book 13.1).
public struct Gain: Hashable, Sendable, Codable {
    /// `weight * (1 - confidence) * value * urgency`.
    public var amount: Double
    public var explanation: Explanation

    /// The gain of one question.
    ///
    /// - Parameters:
    ///   - confidence: in the best answer we have, 0…1.
    ///   - value: the account's value index, 0…1; nil takes a neutral one, and says so.
    ///   - urgency: 1 or more.
    public static func of(
        question: Question, confidence: Double, value: Double?, urgency: Double = 1, policy: Policy
    ) -> Gain {
        of(weight: question.weight, confidence: confidence, value: value, urgency: urgency, policy: policy)
    }

    /// The gain on plain numbers.
    public static func of(
        weight: Double, confidence: Double, value: Double?, urgency: Double = 1, policy: Policy
    ) -> Gain {
        let worth = value ?? policy.planner.neutralValue
        let amount = weight * (1 - min(1, max(0, confidence))) * worth * urgency
        let source = "13.1; our setting"
        return Gain(
            amount: amount,
            explanation: Explanation(
                title: Wording.gainTitle, score: amount, form: .rule,
                terms: [
                    .init("weight of the question", value: weight, source: source),
                    .init("what we do not know yet", value: 1 - confidence, source: source),
                    .init("worth of the account", value: worth, source: source),
                    .init("urgency", value: urgency, source: source),
                ],
                notes: value == nil ? [Wording.neutralValue(worth)] : [], policy: policy.stamp))
    }
}
