/// Whether customers would buy again despite the pull of rivals (rule book 9.3; the five posts, after Kotler and
/// Keller): three facts beside each other, never one index.
public struct Loyalty: Hashable, Sendable, Codable {
    /// Ours of all they spend on the like in a year, 0…1; nil when either is not known.
    public var walletShare: Double?
    /// Renewed, of the decisions at which a rival quoted.
    public var renewals: Rate
    /// Decisions of which nobody knows whether a rival quoted; they do not count.
    public var unknownRivals: Int
    public var recommendation: NetPromoterScore
    public var walletExplanation: Explanation
    public var renewalExplanation: Explanation

    /// - Parameters:
    ///   - revenue: ours with them in a year.
    ///   - spend: all they spend on the like, ours included.
    public init(
        revenue: Double?, spend: Double?, renewals: [Renewal], recommendation: NetPromoterScore, asOf: Day,
        policy: Policy
    ) {
        let decided = renewals.filter { $0.decidedOn <= asOf && $0.standing.holds(on: asOf) }
        let contested = decided.filter { $0.rivalQuoted == true }.sorted { $0.id < $1.id }
        var share: Double?
        if let revenue, let spend, spend > 0, revenue >= 0 { share = min(1, revenue / spend) }
        walletShare = share
        self.renewals = Rate(contested.count { $0.isRenewed }, of: contested.count)
        unknownRivals = decided.count { $0.rivalQuoted == nil }
        self.recommendation = recommendation
        let source = "rule book 9.3; \(SeedSource.customerUnderstanding.words), after Kotler and Keller"
        walletExplanation = Explanation(
            title: Wording.walletTitle, score: share, form: .sum,
            terms: share.map { [.init(Wording.walletTerm, value: $0, source: source)] } ?? [],
            policy: policy.stamp)
        renewalExplanation = self.renewals.explained(
            Wording.renewalTitle, hits: Wording.renewalTerm, source: source,
            evidence: contested.map { .renewal($0.id) }, policy: policy)
    }
}
