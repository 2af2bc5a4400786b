/// Whether a theme is named more and more often (rule book 11.2 b; Mann 1945 and Kendall 1975, with ties; slope by Sen
/// 1968).
public struct ThemeTrend: Hashable, Sendable, Codable {
    /// Pairs of months that rise less those that fall.
    public var sum: Int
    public var variance: Double
    /// The sum in standard deviations, a step closer to nought; 0 where all months are alike.
    public var deviations: Double
    /// Probability that chance alone rises so much, 0…1.
    public var chance: Double
    /// And that chance alone falls so much.
    public var chanceOfFall: Double
    /// Median change in a month: in items, or in shares where months differ in size.
    public var slope: Double
    /// Months behind it.
    public var months: Int
    public var explanation: Explanation

    /// The trend of a row of months; nil with too few months in which anything was said. Quadratic in the months.
    public init?(_ series: ThemeSeries, policy: Policy) {
        let months = series.months
        guard months.count >= max(2, policy.feedback.trendMonths) else { return nil }
        let isEven = Set(months.map(\.all)).count == 1
        let values = months.map { isEven ? Double($0.named) : Double($0.named) / Double($0.all) }
        self.init(values, policy: policy)
    }

    /// The trend of plain values.
    init?(_ values: [Double], policy: Policy) {
        var sum = 0
        var slopes: [Double] = []
        for late in values.indices {
            for early in 0..<late {
                let change = values[late] - values[early]
                sum += change > 0 ? 1 : change < 0 ? -1 : 0
                slopes.append(change / Double(late - early))
            }
        }
        guard let slope = Numerics.median(slopes) else { return nil }
        let count = Double(values.count)
        let ties = Dictionary(grouping: values, by: \.self).values.map { Double($0.count) }.sorted()
        let tied = ties.reduce(0) { $0 + $1 * ($1 - 1) * (2 * $1 + 5) }
        let variance = (count * (count - 1) * (2 * count + 5) - tied) / 18
        let step = Double(sum - (sum > 0 ? 1 : sum < 0 ? -1 : 0))
        let deviations = variance > 0 ? step / variance.squareRoot() : 0
        self.sum = sum
        self.variance = variance
        self.deviations = deviations
        chance = Numerics.normalCumulative(-deviations)
        chanceOfFall = Numerics.normalCumulative(deviations)
        self.slope = slope
        months = values.count
        explanation = Explanation(
            title: Wording.trendTestTitle, score: deviations, form: .sum,
            terms: [
                .init(
                    Wording.trendTestTerm, value: step, weight: variance > 0 ? 1 / variance.squareRoot() : 0,
                    source: "rule book 11.2; Mann 1945, Kendall 1975; slope by Sen 1968")
            ],
            notes: [Wording.months(values.count)], policy: policy.stamp)
    }
}
