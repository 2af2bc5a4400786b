package import KenDomain

/// One question of the ledger with what we know of it.
package struct LedgerLine: Codable, Sendable {
    /// One answer given to it.
    package struct AnswerLine: Codable, Sendable {
        package var claims: [Claim.ID]
        /// The answer in words; nil when the caller may not read it.
        package var gist: String?
        /// 0…1; nil when it was given in others' confidence by too few to hide who they are.
        package var confidence: Double?
        package var word: ConfidenceWord?
        /// The words it rests on, newest first.
        package var evidence: [Reference]
        /// Letter and digit of the strongest item for it, such as `B2`; nil where none counts.
        package var grade: String?

        package init(
            claims: [Claim.ID], gist: String?, confidence: Double?, word: ConfidenceWord?, evidence: [Reference],
            grade: String? = nil
        ) {
            self.grade = grade
            self.claims = claims
            self.gist = gist
            self.confidence = confidence
            self.word = word
            self.evidence = evidence
        }
    }

    package var question: Question.ID
    package var text: String
    package var tier: Tier?
    package var letter: String?
    package var weight: Double
    /// Best answer first; empty when nobody has answered.
    package var answers: [AnswerLine]
    package var isAnswered: Bool
    package var isContested: Bool
    package var isStale: Bool
    /// Age in days of the newest evidence.
    package var age: Int?
    /// Reasons that hold the confidence down, in words.
    package var caps: [String]
    /// Whether all its words are hidden from the caller.
    package var isInConfidence: Bool
    package var explanation: Explanation?

    package init(
        question: Question.ID, text: String, tier: Tier?, letter: String?, weight: Double, answers: [AnswerLine],
        isAnswered: Bool, isContested: Bool, isStale: Bool, age: Int?, caps: [String], isInConfidence: Bool,
        explanation: Explanation?
    ) {
        self.question = question
        self.text = text
        self.tier = tier
        self.letter = letter
        self.weight = weight
        self.answers = answers
        self.isAnswered = isAnswered
        self.isContested = isContested
        self.isStale = isStale
        self.age = age
        self.caps = caps
        self.isInConfidence = isInConfidence
        self.explanation = explanation
    }
}
