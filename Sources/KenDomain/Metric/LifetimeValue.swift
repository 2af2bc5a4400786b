/// What a customer is worth over all the years it stays (rule book 9.3).
public struct LifetimeValue: Hashable, Sendable, Codable {
    /// In the currency of the margin; nil while something is not known, or with nobody ever leaving.
    public var value: Double?
    /// How many yearly margins it is.
    public var multiple: Double?
    public var explanation: Explanation

    /// The simple one: yearly margin through the share that leaves in a year.
    ///
    /// - Parameters:
    ///   - revenue: of one account in a year.
    ///   - margin: gross margin, 0…1.
    ///   - churn: share of accounts lost in a year, 0…1.
    public init(
        revenue: Double?, margin: Double?, churn: Double?, evidence: [Reference] = [], policy: Policy
    ) {
        let multiple = churn.flatMap { $0 > 0 && $0 <= 1 ? 1 / $0 : nil }
        self.init(
            margin: revenue.flatMap { revenue in margin.map { revenue * $0 } }, multiple: multiple,
            term: Wording.simpleLifetimeTerm, source: "rule book 9.3; our choice",
            evidence: evidence, policy: policy)
    }

    /// The discounted one: `margin · r / (1 + i − r)` (Gupta and Lehmann 2003).
    ///
    /// - Parameters:
    ///   - yearlyMargin: of one account in a year; 1 gives the multiple.
    ///   - retention: share kept in a year, 0…1.
    ///   - discount: interest in a year, 0 or more.
    public init(
        yearlyMargin: Double?, retention: Double?, discount: Double?, evidence: [Reference] = [], policy: Policy
    ) {
        var multiple: Double?
        if let retention, let discount, (0...1).contains(retention), discount >= 0, 1 + discount - retention > 0 {
            multiple = retention / (1 + discount - retention)
        }
        self.init(
            margin: yearlyMargin, multiple: multiple, term: Wording.discountedLifetimeTerm,
            source: "rule book 9.3; Gupta and Lehmann 2003", evidence: evidence, policy: policy)
    }

    private init(
        margin: Double?, multiple: Double?, term: String, source: String, evidence: [Reference], policy: Policy
    ) {
        let value = margin.flatMap { margin in multiple.map { margin * $0 } }
        self.value = value
        self.multiple = multiple
        explanation = Explanation(
            title: Wording.lifetimeTitle, score: value, form: .sum,
            terms: value == nil
                ? [] : [.init(term, value: margin ?? 0, weight: multiple ?? 0, source: source, evidence: evidence)],
            policy: policy.stamp)
    }
}
