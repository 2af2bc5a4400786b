/// After how many months a new account has paid for being won (rule book 9.3).
///
/// Counted with the revenue of *new* accounts: the average of all accounts flatters.
public struct Payback: Hashable, Sendable, Codable {
    /// Months; nil when something is not known or new accounts bring no margin.
    public var months: Double?
    /// What it would look like with the average of all accounts; shown beside it, never instead.
    public var monthsByAverage: Double?
    /// Whether the average makes it look shorter.
    public var averageFlatters: Bool
    public var explanation: Explanation

    /// - Parameters:
    ///   - cost: to win one account.
    ///   - newRevenue: of one new account in a year; `averageRevenue` of one account of all.
    ///   - margin: gross margin, 0…1.
    public init(
        cost: Double?, newRevenue: Double?, averageRevenue: Double? = nil, margin: Double?,
        evidence: [Reference] = [], policy: Policy
    ) {
        func months(_ revenue: Double?) -> Double? {
            guard let cost, let revenue, let margin, cost >= 0, revenue * margin > 0 else { return nil }
            return cost / (revenue * margin / 12)
        }
        let own = months(newRevenue)
        let average = months(averageRevenue)
        self.months = own
        monthsByAverage = average
        averageFlatters = own.flatMap { own in average.map { $0 < own - Numerics.tolerance } } ?? false
        explanation = Explanation(
            title: Wording.paybackTitle, score: own, form: .sum,
            terms: own == nil
                ? []
                : [
                    .init(
                        Wording.paybackTerm, value: cost ?? 0, weight: 12 / ((newRevenue ?? 1) * (margin ?? 1)),
                        source: "rule book 9.3; our choice", evidence: evidence)
                ],
            notes: [average.map(Wording.paybackByAverage)].compactMap(\.self), policy: policy.stamp)
    }
}
