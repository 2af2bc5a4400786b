extension PainReport {
    /// What we decided about a pain (rule book 8.5).
    public enum Decision: String, Sendable, Codable, CaseIterable {
        case planned, underReview
        /// Needs a reason.
        case declined
        case fixed
    }

    /// Whether we have something to tell back: a decision, and a reason when it is no.
    public var isDecided: Bool {
        guard let decision else { return false }
        return decision != .declined || (decisionReason?.contains { !$0.isWhitespace } ?? false)
    }
}
