/// Constants of the three tiers (rule book 2.1 and 2.2).
public struct TierPolicy: Hashable, Sendable, Codable {
    /// Freshness half-life in days for tiers I, II and III.
    public var halfLife: [Tier: Double] = [.one: 60, .two: 90, .three: 180]
    /// A contact qualifies from this share of its topic minutes…
    public var qualifyingShare = 0.30
    /// …or from this many minutes.
    public var qualifyingMinutes = 15.0
    /// A presumed contact has this part of the freshness.
    public var presumedFactor = 0.5
    /// Weights of the deepest and second deepest tie in strength.
    public var deepestWeight = 0.6
    public var secondWeight = 0.4
    /// A tier without contact for this many days is `none` (24 months).
    public var noneAfterDays = 730
    /// Undated revenue counts for tier I this many days.
    public var revenueDays = 365
    public var coldBelow = 0.25
    public var workingFrom = 0.40
    public var strongFrom = 0.70

    /// The shipped values.
    public init() {}
}
