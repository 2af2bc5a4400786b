/// What the months of one theme show: burst, trend and jump, with one probability of chance (rule book 11.2 a to d).
public struct ThemeSignal: Hashable, Sendable, Codable {
    public var series: ThemeSeries
    public var burst: Burst
    /// nil with too few months.
    public var trend: ThemeTrend?
    /// nil without items before.
    public var jump: Jump?

    /// Reads a row of months.
    public init(_ series: ThemeSeries, policy: Policy) {
        self.series = series
        burst = Burst(series, policy: policy)
        trend = ThemeTrend(series, policy: policy)
        jump = Jump(series, policy: policy)
    }

    /// Probability that chance alone rises like this, 0…1: the smaller of trend's and jump's, doubled for having looked
    /// twice; nil where neither can be told.
    public var chance: Double? {
        let looked = [trend?.chance, jump?.chance].compactMap(\.self)
        return looked.min().map { min(1, $0 * Double(looked.count)) }
    }
}
