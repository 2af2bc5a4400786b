/// The three tiers of knowing a customer (Kabra: the paying customer, its industry, its customers' industry).
public enum Tier: Int, Sendable, Codable, CaseIterable, Comparable {
    case one = 1, two, three

    /// I, II or III.
    public var numeral: String { ["I", "II", "III"][rawValue - 1] }

    public static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
}
