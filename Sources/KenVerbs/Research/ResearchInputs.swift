package import KenDomain

/// Questions asked in a conversation, to write down.
package struct QuestionsInput: Codable, Sendable {
    /// One question as it was asked.
    package struct Question: Codable, Hashable, Sendable {
        package var text: String
        /// Questions that followed it up; nil when nobody counted.
        package var followUps: Int?
        /// What they answered, in their words.
        package var answer: String?

        package init(_ text: String, followUps: Int? = nil, answer: String? = nil) {
            self.text = text
            self.followUps = followUps
            self.answer = answer
        }

        /// Reads `What happened? | 2 | The line stopped.`: the question, how often it was followed up, the answer.
        package init(line: String) {
            let parts = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
                .map { String($0).trimmingWhitespace() }
            let count = parts.count > 1 ? Int(parts[1]) : nil
            let rest = parts.dropFirst(count == nil && (parts[safe: 1].map { !$0.isEmpty } ?? false) ? 1 : 2)
            let answer = rest.joined(separator: " | ")
            self.init(parts.first ?? "", followUps: count, answer: answer.isEmpty ? nil : answer)
        }
    }

    /// The conversation by its id, or an account for the last one held with it.
    package var conversation: String
    /// In the order asked, after those on record.
    package var questions: [Question]

    package init(conversation: String, questions: [Question]) {
        self.conversation = conversation
        self.questions = questions
    }
}

/// The level of a conversation or of one question, to confirm.
package struct LevelInput: Codable, Sendable {
    /// The conversation by its id, or an account for the last one held with it; nil for a question.
    package var conversation: String?
    package var question: AskedQuestion.ID?
    /// 1…5 for a conversation, 0…3 for a question; nil takes what the questions give.
    package var level: Int?
    /// Why, where it is not what the wording gives.
    package var reason: String?
    /// Who of ours says so; nil for the caller.
    package var by: String?

    package init(
        conversation: String? = nil, question: AskedQuestion.ID? = nil, level: Int? = nil, reason: String? = nil,
        by: String? = nil
    ) {
        self.conversation = conversation
        self.question = question
        self.level = level
        self.reason = reason
        self.by = by
    }
}
