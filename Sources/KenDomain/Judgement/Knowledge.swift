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
    /// Questions that count for a customer, as in ``Coverage``: those of the three tiers, computed ones only where our
    /// records answer them.
    public var questions: Int

    /// Sums up a ledger and what our own records answer.
    init(_ ledger: Ledger, _ dossier: Dossier, policy: Policy) {
        let own = OwnAnswers(dossier)
        let bank = Tier.allCases.flatMap { QuestionBank.questions(of: $0) }
        questions = bank.count { !$0.isComputed || ledger.answer($0.id) != nil || own[$0.id] != nil }
        lines = bank.compactMap { question in
            guard let answer = ledger.answer(question.id) else {
                return own[question.id].map { _ in Line(question.id) }
            }
            return Line(
                question: answer.question, confidence: answer.confidence, word: answer.word,
                isAnswered: answer.isAnswered(policy), isStale: answer.isStale, isContested: answer.isContested,
                newestOn: answer.newestOn)
        }
    }

    /// Questions answered well enough.
    public var answered: Int { lines.count(where: \.isAnswered) }
    /// Questions with any answer, however weak.
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

extension Knowledge.Line {
    /// A question that our own records answer.
    fileprivate init(_ question: Question.ID) {
        self.init(
            question: question, confidence: 1, word: .high, isAnswered: true, isStale: false, isContested: false,
            newestOn: nil)
    }
}
