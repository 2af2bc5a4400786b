/// Constants of the attention ledger (rule book 1.5).
public struct AttentionPolicy: Hashable, Sendable, Codable {
    /// Days over which effort is counted, and after which a contact no longer counts.
    public var days = 180
    /// A partner stands in between from more than this share of a product's revenue…
    public var partnerRevenueAbove = 0.5
    /// …while we met fewer than this share of those who work with it.
    public var metBelow = 0.2

    /// The shipped values.
    public init() {}
}
