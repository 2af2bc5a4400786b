/// What the ledger of an account comes to: which of the questions about a customer are answered, and how surely.
public struct Knowledge: Hashable, Sendable, Codable {
    /// One question that somebody has answered.
    public struct Line: Hashable, Sendable, Codable {
        public var question: Question.ID
        /// 0…1.
        public var confidence: Double
        public var word: ConfidenceWord
        public var isAnswered: Bool
        public var isStale: Bool
        public var isContested: Bool
        /// The last day someone answered.
        public var newestOn: Day?
    }

    /// Questions with any evidence, by question.
    public var lines: [Line]
    /// Questions one may ask about a customer: all of the bank but those about ourselves.
    public var questions: Int

    /// Sums up a ledger.
    init(_ ledger: Ledger, policy: Policy) {
        let ids = Tier.allCases.flatMap { QuestionBank.questions(of: $0) }.map(\.id)
        questions = ids.count
        lines = ids.compactMap { ledger.answer($0) }.map { answer in
            Line(
                question: answer.question, confidence: answer.confidence, word: answer.word,
                isAnswered: answer.isAnswered(policy), isStale: answer.isStale, isContested: answer.isContested,
                newestOn: answer.newestOn)
        }
    }

    /// Questions answered well enough.
    public var answered: Int { lines.count(where: \.isAnswered) }
    /// Questions anybody has answered, however weakly.
    public var asked: Int { lines.count }
    /// Questions to ask again, for the answer is old.
    public var stale: Int { lines.count(where: \.isStale) }
    /// Questions on which people disagree.
    public var contested: Int { lines.count(where: \.isContested) }

    /// Confidence in the answer to a question, 0…1; 0 without one.
    public func confidence(_ question: Question.ID) -> Double {
        lines.first { $0.question == question }?.confidence ?? 0
    }
}
