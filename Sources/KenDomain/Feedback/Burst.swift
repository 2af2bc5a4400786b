import Foundation

/// Months in which a theme is named far more often than it usually is (rule book 11.2 a; Kleinberg 2002, two states,
/// batched).
public struct Burst: Hashable, Sendable, Codable {
    /// Usual share of items with the theme, and the share while it bursts, 0…1.
    public var usual: Double
    public var bursting: Double
    /// What it costs to take a rise for a burst.
    public var upCost: Double
    /// Whether each month with any item is high, oldest first.
    public var isHigh: [Bool]
    /// How much better the high months are explained by a burst; 0 without one.
    public var weight: Double
    /// Its contributions, one for each high month, add up to the weight.
    public var explanation: Explanation

    /// Whether it goes on in the last month.
    public var isActive: Bool { isHigh.last ?? false }

    /// Looks for bursts in a row of months; linear in it.
    public init(_ series: ThemeSeries, policy: Policy) {
        let months = series.months
        let all = months.reduce(0) { $0 + $1.all }
        let usual = all > 0 ? Double(months.reduce(0) { $0 + $1.named }) / Double(all) : 0
        let bursting = min(0.9999, policy.feedback.burstRise * usual)
        let upCost = months.isEmpty ? 0 : policy.feedback.burstCost * log(Double(months.count))
        let gains = months.map { Burst.cost($0, usual) - Burst.cost($0, bursting) }
        let isHigh =
            usual > 0 && bursting > usual
            ? Burst.path(months.map { (Burst.cost($0, usual), Burst.cost($0, bursting)) }, upCost: upCost)
            : months.map { _ in false }
        let high = isHigh.indices.filter { isHigh[$0] }
        let weight = high.reduce(0) { $0 + gains[$1] }
        self.usual = usual
        self.bursting = bursting
        self.upCost = upCost
        self.isHigh = isHigh
        self.weight = weight
        explanation = Explanation(
            title: Wording.burstTitle, score: weight, form: .sum,
            terms: high.map { month in
                .init(
                    Wording.burstTerm(months[month].named, of: months[month].all), value: gains[month],
                    source: "rule book 11.2; Kleinberg 2002")
            },
            notes: [Wording.burstShares(usual: usual, bursting: bursting)], policy: policy.stamp)
    }

    /// `-ln[C(d, r) p^r (1-p)^(d-r)]`.
    private static func cost(_ month: (named: Int, all: Int), _ share: Double) -> Double {
        let named = month.named == 0 ? 0 : Double(month.named) * log(share)
        let others = month.all == month.named ? 0 : Double(month.all - month.named) * log1p(-share)
        return -(Numerics.logChoose(month.all, month.named) + named + others)
    }

    /// The cheapest row of states, starting low; going up costs, coming down is free, and of equals low wins (Viterbi).
    private static func path(_ costs: [(low: Double, high: Double)], upCost: Double) -> [Bool] {
        var (low, high) = (0.0, Double.infinity)
        var cameFrom: [(low: Bool, high: Bool)] = []
        for cost in costs {
            let lowFromHigh = high < low
            let highFromHigh = high < low + upCost
            (low, high) = (
                (lowFromHigh ? high : low) + cost.low, (highFromHigh ? high : low + upCost) + cost.high
            )
            cameFrom.append((lowFromHigh, highFromHigh))
        }
        var isHigh = high < low
        var path: [Bool] = []
        for step in cameFrom.reversed() {
            path.append(isHigh)
            isHigh = isHigh ? step.high : step.low
        }
        return path.reversed()
    }
}
