extension Retention {
    /// Revenue of one account at the start and today, in one currency.
    public struct Entry: Hashable, Sendable, Codable {
        public var organisation: Organisation.ID
        /// Above 0, or the account is not of the cohort.
        public var start: Double
        /// nil when nobody knows; 0 or less for an account that left.
        public var end: Double?

        /// Revenue of one account.
        public init(organisation: Organisation.ID, start: Double, end: Double?) {
            self.organisation = organisation
            self.start = start
            self.end = end
        }
    }

    /// Retention over accounts; n·log n.
    public init(_ entries: [Entry], policy: Policy) {
        let cohort = entries.filter { $0.start > 0 }.sorted { $0.organisation < $1.organisation }
        let known = cohort.compactMap { entry in
            entry.end.map { (organisation: entry.organisation, start: entry.start, end: max(0, $0)) }
        }
        let stayed = known.filter { $0.end > 0 }
        self.init(
            start: known.reduce(0) { $0 + $1.start },
            expansion: stayed.reduce(0) { $0 + max(0, $1.end - $1.start) },
            contraction: stayed.reduce(0) { $0 + max(0, $1.start - $1.end) },
            churn: known.reduce(0) { $0 + ($1.end > 0 ? 0 : $1.start) },
            logos: Rate(stayed.count, of: known.count),
            unknown: cohort.filter { $0.end == nil }.map(\.organisation),
            evidence: known.map { .organisation($0.organisation) }, policy: policy)
        grossInterval = Retention.interval(known.map { ($0.start, min($0.start, $0.end)) }).map { range in
            max(0, range.lowerBound)...min(1, range.upperBound)
        }
        netInterval = Retention.interval(known.map { ($0.start, $0.end) }).map { range in
            max(0, range.lowerBound)...range.upperBound
        }
    }

    /// Retention of the accounts of a portfolio: this year against the year before.
    public init(_ portfolio: Portfolio, policy: Policy) {
        self.init(
            portfolio.previousRevenue.map { Entry(organisation: $0, start: $1, end: portfolio.revenue[$0]) },
            policy: policy)
    }

    /// The 95 % interval of `sum(end) / sum(start)`; nil for fewer than two accounts.
    private static func interval(_ pairs: [(start: Double, end: Double)]) -> ClosedRange<Double>? {
        let total = pairs.reduce(0) { $0 + $1.start }
        guard pairs.count > 1, total > 0,
            let quantile = Numerics.studentQuantile(0.975, freedom: Double(pairs.count - 1))
        else { return nil }
        let ratio = pairs.reduce(0) { $0 + $1.end } / total
        let squares = pairs.reduce(0) { sum, pair in
            let miss = pair.end - ratio * pair.start
            return sum + miss * miss
        }
        let count = Double(pairs.count)
        let half = quantile * (squares * count / (count - 1)).squareRoot() / total
        return ratio - half...ratio + half
    }
}
