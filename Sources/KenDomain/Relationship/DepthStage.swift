/// How far a relationship between two people has come (rule book 4), shallowest first.
public enum DepthStage: String, Sendable, Codable, CaseIterable {
    /// No two-way contact yet.
    case stranger
    case guarded, easing, candid, trusted
}
