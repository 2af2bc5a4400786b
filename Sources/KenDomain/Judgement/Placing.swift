/// One account beside the others: what it is worth, and what follows from that.
public struct Placing: Hashable, Sendable, Codable {
    public var organisation: Organisation.ID
    public var name: String
    public var value: ValueIndex
    /// 1 for the most valuable; nil while its value is not known.
    public var rank: Int?
    /// Whether it is in the more valuable half of those whose value is known.
    public var isInTopHalf: Bool
    /// Whether it is one to look at first: chosen by hand, or else among the most valuable.
    public var isKeyCustomer: Bool
    /// Share of all known revenue, 0…1; nil when not known.
    public var revenueShare: Double?
    /// All its warnings, those of its value among them, worst first.
    public var warnings: [Warning]
    /// Conversations worth having, with its value in their gains, best first.
    public var next: [NextConversation]
}
