/// How a score came about: its terms, their weights and what each contributed (rule book, section 0).
///
/// A score without an explanation is a bug. Contributions are in the unit of the score, and for additive scores they
/// add up to ``score``.
public struct Explanation: Hashable, Sendable, Codable {
    /// How the terms make the score.
    public enum Form: String, Sendable, Codable {
        /// Contributions add up to the score.
        case sum
        /// The score is the geometric mean of the terms' values.
        case geometricMean
        /// The score follows from a stated rule; contributions are informative.
        case rule
    }

    /// One line of an explanation.
    public struct Term: Hashable, Sendable, Codable {
        /// What was measured, in words.
        public var name: String
        /// The measured value, usually 0…1.
        public var value: Double
        /// Its weight in the score.
        public var weight: Double
        /// What it adds to the score.
        public var contribution: Double
        /// Where the rule comes from: a rule-book section with an article or a method.
        public var source: String
        /// The words or records this line rests on.
        public var evidence: [Reference]

        /// One line of an explanation.
        public init(
            _ name: String, value: Double, weight: Double = 1, contribution: Double? = nil, source: String,
            evidence: [Reference] = []
        ) {
            self.name = name
            self.value = value
            self.weight = weight
            self.contribution = contribution ?? value * weight
            self.source = source
            self.evidence = evidence
        }
    }

    /// What is explained, in words: "Trust between Ingrid Ruud and Giulia Conti".
    public var title: String
    /// The score, usually 0…1; nil when it is unknown.
    public var score: Double?
    /// How terms combine.
    public var form: Form
    /// Terms, in the order of the formula.
    public var terms: [Term]
    /// Caps and reasons in plain words, such as "capped at 0.40: partners only".
    public var notes: [String]
    /// Name and version of the policy in force.
    public var policy: String

    /// An explanation of a score.
    public init(
        title: String, score: Double?, form: Form, terms: [Term], notes: [String] = [], policy: String
    ) {
        self.title = title
        self.score = score
        self.form = form
        self.terms = terms
        self.notes = notes
        self.policy = policy
    }
}
