/// What an account is worth to us beside the others, 0…1, from five kinds of value (rule book 9.1).
///
/// A part that is not known adds nothing, and ``atMost`` says how high the value could be with it. Never shown without
/// the account's heading beside it.
public struct ValueIndex: Hashable, Sendable, Codable {
    /// 0…1; nil when neither revenue nor potential is known.
    public var value: Double?
    /// What it would be if every unknown part were full, 0…1.
    public var atMost: Double
    /// The kinds of value that stand out.
    public var badges: [ValueCategory]
    public var explanation: Explanation

    /// The index that five parts give, each 0…1, nil when not known.
    public init(_ parts: [ValueCategory: Double], evidence: [Reference] = [], policy: Policy) {
        let categories = ValueCategory.allCases
        let isKnown = parts[.revenue] != nil || parts[.potential] != nil
        let sum = categories.reduce(0) { $0 + (parts[$1] ?? 0) * policy.value.weight(of: $1) }
        let unknown = categories.filter { parts[$0] == nil }
        value = isKnown ? sum : nil
        atMost = sum + unknown.reduce(0) { $0 + policy.value.weight(of: $1) }
        badges = categories.filter { Numerics.reaches(parts[$0] ?? 0, policy.value.badgeFrom) }
        explanation = Explanation(
            title: Wording.valueTitle, score: isKnown ? sum : nil, form: .sum,
            terms: categories.compactMap { category in
                parts[category].map { part in
                    .init(
                        Wording.name(category), value: part, weight: policy.value.weight(of: category),
                        source: "9.1; Product manager's customer management rules; weights our setting",
                        evidence: category == .revenue ? evidence : [])
                }
            },
            notes: unknown.map(Wording.unknownValue), policy: policy.stamp)
    }

    /// The index of one account within a portfolio.
    public init(_ inputs: ValueInputs, in portfolio: Portfolio, policy: Policy) {
        var parts: [ValueCategory: Double] = [:]
        parts[.revenue] = ValueIndex.part(portfolio.revenue[inputs.organisation], of: portfolio.revenueMark)
        parts[.potential] = ValueIndex.part(portfolio.potential[inputs.organisation], of: portfolio.potentialMark)
        parts[.brand] = inputs.brand
        if inputs.isAssessed {
            parts[.newMarket] = ValueIndex.beachhead(
                rank: inputs.segmentRank, share: inputs.segment.flatMap { portfolio.segmentShare[$0] }, policy.value)
            parts[.newTerritory] = ValueIndex.beachhead(
                rank: inputs.territoryRank, share: inputs.territory.flatMap { portfolio.territoryShare[$0] },
                policy.value)
        }
        self.init(parts, evidence: inputs.evidence, policy: policy)
    }

    /// `min(1, amount / mark)`.
    private static func part(_ amount: Double?, of mark: Double?) -> Double? {
        guard let amount else { return nil }
        guard let mark, mark > 0 else { return amount > 0 ? 1 : 0 }
        return min(1, max(0, amount / mark))
    }

    /// 1 for the first customer in a declared segment or country, one half for the second and third, as long as little
    /// of our revenue comes from there.
    static func beachhead(rank: Int?, share: Double?, _ policy: ValuePolicy) -> Double {
        guard let rank, rank >= 1, (share ?? 0) < policy.beachheadBelowShare else { return 0 }
        return rank == 1 ? 1 : rank <= 3 ? 0.5 : 0
    }
}

extension ValuePolicy {
    /// The weight of one kind of value.
    public func weight(of category: ValueCategory) -> Double {
        switch category {
        case .revenue: revenueWeight
        case .potential: potentialWeight
        case .brand: brandWeight
        case .newMarket: marketWeight
        case .newTerritory: territoryWeight
        }
    }
}
