/// One person's ratings of one outcome: how much it matters to them, and how well it is met today.
public struct OutcomeRating: Hashable, Sendable, Codable {
    public var outcome: Outcome.ID
    /// nil for "does not apply", or no answer.
    public var importance: Rating?
    /// nil for "does not apply", or no answer.
    public var satisfaction: Rating?

    /// One person's ratings of one outcome.
    public init(_ outcome: Outcome.ID, importance: Rating?, satisfaction: Rating?) {
        self.outcome = outcome
        self.importance = importance
        self.satisfaction = satisfaction
    }

    /// Whether both are given.
    public var isComplete: Bool { importance != nil && satisfaction != nil }

    /// Individual opportunity on the raw marks, 1…9; nil unless both are given (rule book 6.5).
    public var opportunity: Double? {
        guard let importance = importance?.rawValue, let satisfaction = satisfaction?.rawValue else { return nil }
        return Double(importance + max(importance - satisfaction, 0))
    }
}
