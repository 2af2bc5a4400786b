/// Whether an account can be named as a reference now, and what is missing (rule book 9.3; the five posts on customer
/// understanding: references raise success and shorten cycles).
public struct Referenceability: Hashable, Sendable, Codable {
    /// What it takes.
    public enum Condition: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
        /// They would recommend us, or are satisfied.
        case pleased
        /// The tie to the main contact is candid or trusted.
        case close
        /// No grave fault is open.
        case noFault
        /// We keep our promises.
        case promisesKept
        /// They were not called upon lately.
        case rested
        /// Their consent is on record.
        case consent
    }

    /// How ready they are.
    public enum Word: Hashable, Sendable, Codable {
        case ready
        /// One thing is missing.
        case nearly(Condition)
        case no
    }

    public var organisation: Organisation.ID
    public var word: Word
    /// `unknown` where nobody knows: it is missing, and may be asked.
    public var conditions: [Condition: Answer]
    /// Conditions met, of all.
    public var explanation: Explanation

    /// Judges an account.
    public init(_ inputs: ReferenceInputs, asOf: Day, policy: Policy) {
        let answers = Dictionary(
            uniqueKeysWithValues: Condition.allCases.map { ($0, inputs.answer($0, asOf: asOf, policy.metrics)) })
        let missing = Condition.allCases.filter { answers[$0] != .yes }
        organisation = inputs.organisation
        conditions = answers
        word = missing.isEmpty ? .ready : missing.count == 1 ? .nearly(missing[0]) : .no
        explanation = Explanation(
            title: Wording.referenceTitle, score: Double(Condition.allCases.count - missing.count), form: .sum,
            terms: Condition.allCases.map { condition in
                .init(
                    Wording.name(condition, answers[condition] ?? .unknown),
                    value: answers[condition] == .yes ? 1 : 0,
                    source: "rule book 9.3; \(SeedSource.customerUnderstanding.words)", evidence: inputs.evidence)
            },
            policy: policy.stamp)
    }
}
