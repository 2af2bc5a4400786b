/// How near we are to those who work with one product of ours (rule book 1.5, W-CUST-01 and 08 to 11).
public struct ProductStanding: Hashable, Sendable, Codable {
    public var product: Product.ID
    public var name: String
    public var form: Product.Form
    /// The jobs it is hired for.
    public var jobs: [String]
    /// Those whose need it is, by id.
    public var primary: [Person.ID]
    /// Those of them one of us met or watched within half a year, by id.
    public var met: [Person.ID]
    /// How sure we are of the end user's job (Q309), 0…1, the best of all accounts; nil when nobody was asked.
    public var endUserJob: Double?
    /// Part of its revenue that comes through partners, 0…1; nil when no revenue is on record.
    public var partnerShare: Double?
    public var explanation: Explanation

    /// Part of those whose need it is that we met, 0…1; nil when none is known.
    public var metShare: Double? { primary.isEmpty ? nil : Double(met.count) / Double(primary.count) }

    /// What is known of a product.
    ///
    /// - Parameters:
    ///   - primary: everybody whose need it is (``PrimaryVerdict/primary``).
    ///   - interactions: of all accounts; what lies after the day or was called off does not count.
    ///   - revenue: of this product, by who pays it.
    public init(
        _ product: Product, primary: [Person.ID], interactions: [Interaction],
        revenue: [(payer: Organisation, amount: Double)] = [], endUserJob: Double? = nil, asOf: Day, policy: Policy
    ) {
        let talks = interactions.filter { interaction in
            interaction.kind.value.isTalk && !interaction.isCancelled
                && (0...policy.attention.days).contains(interaction.happenedOn.days(to: asOf))
        }
        self.init(
            product, primary: primary, met: talks.flatMap(\.participants), revenue: revenue, endUserJob: endUserJob,
            policy: policy)
    }

    /// The same, from whoever was met or watched within half a year.
    init(
        _ product: Product, primary: [Person.ID], met: [Person.ID], revenue: [(payer: Organisation, amount: Double)],
        endUserJob: Double?, policy: Policy
    ) {
        self.product = product.id
        name = product.name
        form = product.form
        jobs = product.coreJobs
        self.primary = Set(primary).sorted()
        self.endUserJob = endUserJob
        self.met = Set(primary).intersection(met).sorted()
        let total = revenue.reduce(0) { $0 + max(0, $1.amount) }
        let through = revenue.filter { $0.payer.kind.value == .channelPartner || $0.payer.buysThrough != nil }
            .reduce(0) { $0 + max(0, $1.amount) }
        partnerShare = total > 0 ? through / total : nil
        explanation = Rate(self.met.count, of: self.primary.count).explained(
            Wording.metTitle(product.name), hits: Wording.metTerm, source: "1.5; Mier, Strategyn",
            evidence: self.met.map { .person($0) }, policy: policy)
    }
}

extension Product {
    /// The jobs it is hired for: ``coreJob`` may name several, parted by semicolons (rule book 1.3).
    public var coreJobs: [String] {
        (coreJob ?? "").split(separator: ";").map { $0.trimming(while: \.isWhitespace) }.filter { !$0.isEmpty }
    }
}

extension Substring {
    fileprivate func trimming(while isSpace: (Character) -> Bool) -> String {
        let start = drop(while: isSpace)
        return String(start.reversed().drop(while: isSpace).reversed())
    }
}
