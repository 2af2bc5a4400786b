/// A mark from 1 (not at all) to 5 (extremely). What does not apply has none.
public enum Rating: Int, Sendable, Codable, CaseIterable {
    case one = 1, two, three, four, five

    /// Whether it counts into a share: 4 or 5 (rule book 6.3).
    public var isTop: Bool { rawValue >= 4 }
}
