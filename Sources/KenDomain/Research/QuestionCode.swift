/// What is to be said of the wording of an interview question (rule book 7.1; five posts on customer understanding;
/// Fitzpatrick, The Mom Test).
public enum QuestionCode: String, Sendable, Codable, CaseIterable {
    /// Can be answered yes or no, or with a mark.
    case closed = "CLOSED"
    /// Has the answer in it.
    case leading = "LEADING"
    /// Asks for features, or puts forward an idea of ours.
    case solution = "SOLUTION"
    /// Asks what they would do, not what they did.
    case hypothetical = "HYPOTHETICAL"
    /// Asks for a mark on a scale.
    case scale = "SCALE"
    /// Two questions in one.
    case double = "DOUBLE"
    /// Has a verdict in it.
    case loaded = "LOADED"
    /// Asks what is usual, not what happened.
    case generic = "GENERIC"
    case long = "LONG"
}
