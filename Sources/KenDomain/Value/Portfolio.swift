/// All accounts beside each other: what counts as much revenue, how concentrated it is, who comes first.
///
/// Every figure is in the house currency.
public struct Portfolio: Hashable, Sendable, Codable {
    public var currency: HouseCurrency?
    /// Revenue of the last twelve months by account, where known.
    public var revenue: [Organisation.ID: Double]
    /// And of the twelve months before.
    public var previousRevenue: [Organisation.ID: Double]
    /// Addressable spend beyond current revenue by account, 0 or more, where known.
    public var potential: [Organisation.ID: Double]
    /// Revenue that counts as full marks; nil without any.
    public var revenueMark: Double?
    public var potentialMark: Double?
    /// Share of revenue, 0…1, by declared segment and country.
    public var segmentShare: [String: Double]
    public var territoryShare: [String: Double]
    /// All known revenue.
    public var totalRevenue: Double
    /// Revenue from which an account is among the quarter with the most; nil without any.
    public var topQuarterMark: Double?

    /// Revenue of the last twelve months as an amount; nil when it is not known.
    public func money(of account: Organisation.ID) -> Money? {
        guard let amount = revenue[account], let code = currency?.code else { return nil }
        return Money(amount, code)
    }

    /// Revenue of the last twelve months by account, where known, as amounts.
    public var revenueOfYear: [Organisation.ID: Money] {
        currency.map { house in revenue.mapValues { Money($0, house.code) } } ?? [:]
    }

    /// Compares accounts.
    ///
    /// - Parameter currency: the house currency; nil takes the one most accounts are counted in.
    public init(_ inputs: [ValueInputs], currency: HouseCurrency? = nil, policy: Policy) {
        let house = currency ?? HouseCurrency.mostUsed(in: inputs)
        self.currency = house
        let sum: (Amounts?) -> Double? = { amounts in amounts.flatMap { house?.sum($0) } }
        revenue = Portfolio.known(inputs) { sum($0.revenue) }
        previousRevenue = Portfolio.known(inputs) { sum($0.previousRevenue) }
        let revenue = revenue
        potential = Portfolio.known(inputs) { input in
            guard let addressable = sum(input.addressable) else { return nil }
            let current = revenue[input.organisation] ?? (input.isProspect ? 0 : nil)
            return current.map { max(0, addressable - $0) }
        }
        revenueMark = Numerics.nearestRank(revenue.values.filter { $0 > 0 }, percentile: policy.value.percentile)
        potentialMark = Numerics.nearestRank(Array(potential.values), percentile: policy.value.percentile)
        segmentShare = Portfolio.shares(inputs, revenue) { $0.segment }
        territoryShare = Portfolio.shares(inputs, revenue) { $0.territory }
        totalRevenue = revenue.keys.sorted().reduce(0) { $0 + (revenue[$1] ?? 0) }
        let descending = revenue.values.sorted(by: >)
        topQuarterMark = descending.isEmpty ? nil : descending[(descending.count + 3) / 4 - 1]
    }

    /// Sum of squared revenue shares (Herfindahl and Hirschman), 0…1; nil without revenue.
    public var concentration: Double? { Numerics.concentration(revenue.keys.sorted().compactMap { revenue[$0] }) }

    /// As how many equal customers the revenue feels; nil without revenue.
    public var effectiveCustomers: Double? { concentration.map { 1 / $0 } }

    /// Share of all known revenue, 0…1; nil when the account's revenue is not known.
    public func revenueShare(of account: Organisation.ID) -> Double? {
        revenue[account].flatMap { totalRevenue > 0 ? $0 / totalRevenue : nil }
    }

    /// Whether an account is among the quarter with the most revenue.
    public func isInTopRevenueQuarter(_ account: Organisation.ID) -> Bool {
        guard let own = revenue[account], own > 0, let topQuarterMark else { return false }
        return own >= topQuarterMark
    }

    private static func known(_ inputs: [ValueInputs], _ value: (ValueInputs) -> Double?) -> [Organisation.ID: Double] {
        Dictionary(
            inputs.compactMap { input in value(input).map { (input.organisation, $0) } }, uniquingKeysWith: { $1 })
    }

    private static func shares(
        _ inputs: [ValueInputs], _ revenue: [Organisation.ID: Double], _ group: (ValueInputs) -> String?
    ) -> [String: Double] {
        let total = revenue.keys.sorted().reduce(0) { $0 + (revenue[$1] ?? 0) }
        guard total > 0 else { return [:] }
        let groups = Dictionary(grouping: inputs.filter { group($0) != nil }) { group($0) ?? "" }
        return groups.mapValues { $0.reduce(0) { $0 + (revenue[$1.organisation] ?? 0) } / total }
    }
}
