/// What it costs to win a customer, and to keep one (rule book 9.3). Amounts are in one currency.
public struct AcquisitionCost: Hashable, Sendable, Codable {
    /// Cost for each new account; nil without a cost or without new accounts.
    public var perAccount: Double?
    /// Cost for each account kept; nil when not known.
    public var perKeptAccount: Double?
    /// How many times dearer winning is than keeping; nil when either is not known, and never assumed.
    public var ratio: Double?
    /// How many times dearer it is often said to be.
    public var quoted: Double
    /// Accounts won, and accounts kept, behind the two.
    public var newAccounts: Int
    public var keptAccounts: Int
    public var explanation: Explanation

    /// What winning and keeping cost; nil is not known.
    public init(
        acquisition: Double?, newAccounts: Int, retention: Double? = nil, keptAccounts: Int = 0,
        evidence: [Reference] = [], policy: Policy
    ) {
        self.newAccounts = newAccounts
        self.keptAccounts = keptAccounts
        let perNew = newAccounts > 0 ? acquisition.map { $0 / Double(newAccounts) } : nil
        let perKept = keptAccounts > 0 ? retention.map { $0 / Double(keptAccounts) } : nil
        perAccount = perNew
        perKeptAccount = perKept
        ratio = perNew.flatMap { new in perKept.flatMap { $0 > 0 ? new / $0 : nil } }
        quoted = policy.metrics.quotedCostRatio
        explanation = Explanation(
            title: Wording.acquisitionTitle, score: perNew, form: .sum,
            terms: perNew == nil
                ? []
                : [
                    .init(
                        Wording.acquisitionTerm(newAccounts), value: acquisition ?? 0, weight: 1 / Double(newAccounts),
                        source: "rule book 9.3; \(SeedSource.customerUnderstanding.words)", evidence: evidence)
                ],
            notes: [Wording.costRatio(ratio, quoted: policy.metrics.quotedCostRatio)], policy: policy.stamp)
    }
}
