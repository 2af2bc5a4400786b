/// Where a promise stands on a day (rule book 4).
public enum CommitmentState: String, Sendable, Codable, CaseIterable {
    case open
    /// Done by the due day, or done when no day was said.
    case kept
    /// Done after the due day.
    case late
    /// Not done long after the due day, or withdrawn without the customer's agreement.
    case broken
    /// Changed with the customer's agreement before it was due; does not count.
    case renegotiated
}
