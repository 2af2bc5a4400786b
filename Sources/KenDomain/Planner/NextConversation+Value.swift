extension NextConversation {
    /// The same conversation with the account's worth in its gains, and with urgency where much revenue may be heading
    /// away from its market: lettered questions (d) and (e), as long as nobody knows (rule book 13.1).
    public func valued(at value: Double?, isTurning: Bool, policy: Policy) -> NextConversation {
        var valued = self
        valued.questions = questions.map { proposed in
            guard let question = QuestionBank.question(proposed.question) else { return proposed }
            let isUrgent = isTurning && (question.letter == "d" || question.letter == "e")
            var revalued = proposed
            revalued.urgency = max(proposed.urgency, isUrgent ? policy.planner.urgencyDiverging : 1)
            revalued.gain = Gain.of(
                question: question, confidence: proposed.confidence, value: value, urgency: revalued.urgency,
                policy: policy)
            return revalued
        }
        valued.explanation = NextConversation.explanation(of: valued.questions, policy: policy)
        return valued
    }

    /// The gains of its questions, added up.
    static func explanation(of questions: [ProposedQuestion], policy: Policy) -> Explanation {
        Explanation(
            title: Wording.proposalTitle, score: questions.reduce(0) { $0 + $1.gain.amount }, form: .sum,
            terms: questions.map {
                .init(
                    $0.question.description, value: $0.gain.amount, source: "13.1; our setting",
                    evidence: [.question($0.question)])
            },
            notes: Set(questions.flatMap(\.gain.explanation.notes)).sorted(), policy: policy.stamp)
    }
}
