/// How much of the revenue and of the customers of a year ago is still there (rule book 9.3).
///
/// The cohort is every account with revenue at the start; what new accounts bring does not count. Accounts whose
/// revenue today nobody knows are left out of both sides and named.
public struct Retention: Hashable, Sendable, Codable {
    /// Revenue of the cohort at the start.
    public var start: Double
    public var expansion: Double
    /// Lost with accounts that stayed, 0 or more.
    public var contraction: Double
    /// Lost with accounts that left, 0 or more.
    public var churn: Double
    /// Kept of the start, each account at most its own start, 0…1; nil without a cohort.
    public var gross: Double?
    /// Kept and expanded of the start, 0 or more; nil without a cohort.
    public var net: Double?
    /// How far both would reach with other accounts of the kind, 95 % (ratio estimate, Cochran 1977); nil where only
    /// totals or a single account are known.
    public var grossInterval: ClosedRange<Double>?
    public var netInterval: ClosedRange<Double>?
    /// Accounts kept, of those at the start.
    public var logos: Rate
    /// Accounts with a start whose revenue today is not known, by id.
    public var unknown: [Organisation.ID]
    public var grossExplanation: Explanation
    public var netExplanation: Explanation
    public var logoExplanation: Explanation

    /// Accounts lost of those at the start, 0…1; nil without a cohort.
    public var logoChurn: Double? { logos.share.map { 1 - $0 } }

    /// Retention from totals.
    public init(
        start: Double, expansion: Double, contraction: Double, churn: Double, logos: Rate,
        unknown: [Organisation.ID] = [], evidence: [Reference] = [], policy: Policy
    ) {
        self.start = start
        self.expansion = expansion
        self.contraction = contraction
        self.churn = churn
        self.logos = logos
        self.unknown = unknown
        let hasStart = start > 0
        gross = hasStart ? (start - contraction - churn) / start : nil
        net = hasStart ? (start + expansion - contraction - churn) / start : nil
        let parts = [(Wording.startRevenue, start), (Wording.contraction, -contraction), (Wording.churn, -churn)]
        let notes = [Wording.cohort(logos.trials)] + (unknown.isEmpty ? [] : [Wording.leftOut(unknown.count)])
        func explain(_ title: String, _ score: Double?, _ parts: [(String, Double)]) -> Explanation {
            Explanation(
                title: title, score: score, form: .sum,
                terms: hasStart
                    ? parts.map {
                        .init($0.0, value: $0.1, weight: 1 / start, source: Retention.source, evidence: evidence)
                    } : [],
                notes: notes, policy: policy.stamp)
        }
        grossExplanation = explain(Wording.grossTitle, gross, parts)
        netExplanation = explain(Wording.netTitle, net, parts + [(Wording.expansion, expansion)])
        logoExplanation = logos.explained(
            Wording.logoTitle, hits: Wording.keptAccounts, source: Retention.source, evidence: evidence, policy: policy)
    }

    private static let source = "rule book 9.3; \(SeedSource.customerUnderstanding.words)"
}
