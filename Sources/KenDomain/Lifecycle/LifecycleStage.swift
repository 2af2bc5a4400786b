/// How far a customer has come with us (rule book 9.2; customer management rules), the furthest last.
public enum LifecycleStage: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable, Comparable {
    /// Fits, and has ordered nothing.
    case identified
    /// A deal is open.
    case acquiring
    /// Ordered within the year.
    case retained
    /// Buys other products than before, or more of the same.
    case growing
    /// Lends us its name, works with us, or brings us into a new market.
    case leveraged

    public static func < (left: LifecycleStage, right: LifecycleStage) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
