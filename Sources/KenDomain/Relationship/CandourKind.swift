/// Kinds of things people tell only those they begin to trust (rule book 4; "five posts on customer understanding").
/// Generic praise is none of them.
public enum CandourKind: String, Sendable, Codable, CaseIterable {
    case letDown, worry, changeAhead, competition, supportQuality, praiseWithReason

    /// The kind that an answer to a question shows; nil for most questions.
    public init?(_ question: Question.ID) {
        switch question.description {
        case "Q212": self = .letDown
        case "Q213": self = .worry
        case "Q214": self = .changeAhead
        case "Q114", "Q201", "Q202", "Q215": self = .competition
        case "Q217": self = .supportQuality
        case "Q211": self = .praiseWithReason
        default: return nil
        }
    }
}
