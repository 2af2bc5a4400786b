/// Constants of the value index (rule book 9.1).
public struct ValuePolicy: Hashable, Sendable, Codable {
    public var revenueWeight = 0.35
    public var potentialWeight = 0.25
    public var brandWeight = 0.15
    public var marketWeight = 0.125
    public var territoryWeight = 0.125
    /// Percentile by nearest rank that counts as full marks.
    public var percentile = 90.0
    /// A value category is shown as a badge from here on.
    public var badgeFrom = 0.50
    /// One brand mark.
    public var brandMark = 0.20
    /// Share of revenue a declared segment must stay below to count as a beachhead.
    public var beachheadBelowShare = 0.10
    /// Key customers chosen by value when nobody chose by hand.
    public var keyCustomers = 20

    /// The shipped values.
    public init() {}
}
