/// How much our revenue hangs on few customers (rule book 9.1; Herfindahl and Hirschman).
public struct Concentration: Hashable, Sendable, Codable {
    /// Sum of squared shares, 0…1.
    public var index: Double
    /// As how many equal customers the revenue feels.
    public var effectiveCustomers: Double
    public var explanation: Explanation

    /// From revenue by account; nil when nothing was earned.
    public init?(_ revenue: [Organisation.ID: Double], policy: Policy) {
        let positive = revenue.filter { $0.value > 0 }.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
        guard let index = Numerics.concentration(positive.map(\.value)) else { return nil }
        let total = positive.reduce(0) { $0 + $1.value }
        self.index = index
        effectiveCustomers = 1 / index
        explanation = Explanation(
            title: Wording.concentrationTitle, score: index, form: .sum,
            terms: positive.map { account, amount in
                .init(
                    Wording.revenueShareTerm, value: amount / total, weight: amount / total,
                    source: "9.1; Herfindahl and Hirschman", evidence: [.organisation(account)])
            },
            policy: policy.stamp)
    }
}
