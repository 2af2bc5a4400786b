/// Constants of the verdict on a bet (rule book 0.5).
public struct BetPolicy: Hashable, Sendable, Codable {
    /// Independent sources a safe bet rests on at least.
    public var safeSources = 3

    /// The shipped values.
    public init() {}
}
