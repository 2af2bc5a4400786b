/// A question worth asking in the next conversation, and how to put it.
public struct ProposedQuestion: Hashable, Sendable, Codable {
    /// How to put it.
    public enum Form: Hashable, Sendable, Codable {
        /// Nobody has told us yet.
        case fresh
        /// They told us before: ask what has changed since, instead of asking again (rule book 8.6).
        ///
        /// `gist` is nil when it was told in confidence.
        case whatChanged(since: Day, teller: Person.ID?, hearer: Person.ID?, gist: String?)

        /// How to put a question of which they told us that before; nil when nothing.
        public init(_ told: AlreadyTold?) {
            self =
                told.map { .whatChanged(since: $0.on, teller: $0.teller, hearer: $0.hearer, gist: $0.gist) } ?? .fresh
        }

        /// The day they told us last; nil when they did not.
        public var toldOn: Day? { if case .whatChanged(let since, _, _, _) = self { since } else { nil } }

        /// Whether they told us in confidence.
        public var isInConfidence: Bool { if case .whatChanged(_, _, _, nil) = self { true } else { false } }
    }

    public var question: Question.ID
    public var form: Form
    /// Confidence in the answer we have, 0…1.
    public var confidence: Double
    /// The last day someone answered; nil when nobody has.
    public var answeredOn: Day?
    /// 1 or more.
    public var urgency: Double
    public var gain: Gain

    /// A question to ask.
    public init(
        question: Question.ID, form: Form, confidence: Double, answeredOn: Day?, urgency: Double, gain: Gain
    ) {
        self.question = question
        self.form = form
        self.confidence = confidence
        self.answeredOn = answeredOn
        self.urgency = urgency
        self.gain = gain
    }
}
