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
