/// How far up the tiers a relationship stands, and how far it merely reaches (rule book 2.2; Kabra).
public struct TierReach: Hashable, Sendable, Codable {
    /// The largest tier such that it and all below it are alive; 0 when the first is not.
    public var foundation: Int
    /// The highest tier that is alive; 0 when none is.
    public var reach: Int
    /// Tiers below ``reach`` that are not alive.
    public var skipped: [Tier]

    /// The reach that these statuses give; a tier that is not named counts as `none`.
    public init(_ statuses: [Tier: TierStatus]) {
        let alive = Set(Tier.allCases.filter { statuses[$0]?.isAlive ?? false })
        foundation = Tier.allCases.prefix { alive.contains($0) }.count
        reach = alive.max()?.rawValue ?? 0
        let highest = reach
        skipped = Tier.allCases.filter { $0.rawValue < highest && !alive.contains($0) }
    }
}
