/// The questions chosen for one talk, and those left out with the reason (rule book 13.1).
struct QuestionChoice: Sendable {
    /// Best first.
    var picked: [ProposedQuestion] = []
    /// Answered so lately that asking again would annoy.
    var askedLately: [Question.ID] = []
    /// They would show our plans, and no agreement is in force.
    var showing: [Question.ID] = []
    /// Answered in the confidence of others than the one who would ask.
    var inConfidence: [Question.ID] = []
}
