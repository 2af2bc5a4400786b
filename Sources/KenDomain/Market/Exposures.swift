/// The end industries of one customer as of a day, each with its share of the customer's revenue where known.
public struct Exposures: Hashable, Sendable, Codable {
    /// The exposure in force by industry.
    public var byIndustry: [EndIndustry.ID: Exposure]

    /// The exposures of a customer that hold on a day, the newest for each industry.
    public init(of customer: Organisation.ID, in records: [Exposure], asOf: Day) {
        let own = records.filter { $0.organisation == customer && $0.from <= asOf && $0.standing.holds(on: asOf) }
        byIndustry = Dictionary(
            own.sorted { ($0.from, $0.id) < ($1.from, $1.id) }.map { ($0.industry, $0) }, uniquingKeysWith: { $1 })
    }

    /// Industries, in the order of their ids.
    public var industries: [EndIndustry.ID] { byIndustry.keys.sorted() }

    /// Whether the customer sells into any industry in which the trend holds.
    public func meets(_ trend: Trend) -> Bool { !touched(by: trend).isEmpty }

    /// The share of revenue that a trend touches, 0…1; nil when no share is known.
    ///
    /// With one industry in all the share falls out of the alignment, and counts as 1.
    public func share(touchedBy trend: Trend) -> Double? {
        let touched = touched(by: trend)
        let known = touched.compactMap(\.share).filter(\.isFinite)
        guard known.isEmpty else { return min(1, max(0, known.reduce(0, +))) }
        return byIndustry.count == 1 && touched.count == 1 ? 1 : nil
    }

    /// Whether a share that the trend touches is not known.
    public func isPartlyUnknown(for trend: Trend) -> Bool { touched(by: trend).contains { $0.share == nil } }

    private func touched(by trend: Trend) -> [Exposure] {
        industries.filter(trend.holds(in:)).compactMap { byIndustry[$0] }
    }
}
