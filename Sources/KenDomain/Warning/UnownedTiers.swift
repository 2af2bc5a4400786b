/// The tiers for which nobody of ours has the task (W-TIER-02; Kabra).
public struct UnownedTiers: Hashable, Sendable, Codable {
    /// First to third.
    public var tiers: [Tier]
    /// Whether the functions of all our people are known; otherwise nobody can tell, and ``tiers`` is empty.
    public var isKnown: Bool

    /// Judges our people as they appear in one dossier, or in the whole company.
    public init(of people: some Sequence<Profile>) {
        let ours = people.filter { $0.side == .ours }
        let known = !ours.isEmpty && ours.allSatisfy { !$0.functions.isEmpty }
        isKnown = known
        tiers = Tier.allCases.filter { tier in
            known && !ours.contains { !$0.functions.isDisjoint(with: tier.ownerFunctions) }
        }
    }
}
