/// What is known in answer to one question about one account.
public struct LedgerAnswer: Hashable, Sendable, Codable {
    /// The question answered.
    public var question: Question.ID
    /// Every value given, most confident first, then by claim id; never empty.
    public var candidates: [CandidateAnswer]
    /// Confidence of the best candidate, 0…1; of the best element when the answer is a list.
    public var confidence: Double
    /// The confidence in a word.
    public var word: ConfidenceWord
    /// Whether any candidate is contested.
    public var isContested: Bool
    /// The strongest value that is incompatible with the one shown; always set when two values contest.
    public var runnerUp: CandidateAnswer?
    /// Whether its freshest item has decayed so far that one should ask again.
    public var isStale: Bool

    /// The value shown: the one with the largest confidence.
    public var best: CandidateAnswer? { candidates.first }
    /// Limits on the best candidate.
    public var caps: [Cap] { best?.caps ?? [] }
    /// Whether all we have of the best candidate was relayed by sales.
    public var relayedBySales: Bool { best?.relayedBySales ?? false }
    /// The last day on which someone answered, whatever they said.
    public var newestOn: Day? { candidates.compactMap(\.newestOn).max() }
    /// How the confidence came about; nil only without candidates.
    public var explanation: Explanation? { best?.explanation }

    /// Whether it counts as answered: confident enough (rule book 2.2).
    public func isAnswered(_ policy: Policy) -> Bool { Numerics.reaches(confidence, policy.evidence.answeredFrom) }
}
