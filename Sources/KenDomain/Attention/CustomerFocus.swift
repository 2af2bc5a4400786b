/// Whether our effort and our contacts go to those whose need it is, over the whole company (rule book 1.5).
public struct CustomerFocus: Hashable, Sendable, Codable {
    /// One for each currency; they are never added up.
    public var attention: [Attention]
    /// How near we are to those who work with each product, by name.
    public var products: [ProductStanding]
    public var paid: [PaidCustomer]

    /// What the records and the judgements of all accounts show together.
    init(
        _ records: CompanyRecords, _ judgements: [Judgement], currency: HouseCurrency?, asOf: Day, policy: Policy
    ) {
        attention = records.efforts.map { $0.attention(policy: policy) { records.labels[$0] } }
        paid = records.paid
        let contacts = judgements.map(\.engagement.primaryContact)
        let endUserJob = judgements.compactMap(\.engagement.endUserJob).max()
        products = records.products.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { product in
            ProductStanding(
                product, primary: contacts.flatMap(\.known), met: contacts.flatMap(\.met),
                revenue: records.revenue(of: product, in: currency), endUserJob: endUserJob, policy: policy)
        }
    }

    /// What a person should look at, worst first.
    public func warnings(_ policy: Policy) -> [Warning] {
        Warning.worstFirst(
            attention.compactMap(\.warning) + products.flatMap { $0.warnings(policy) } + paid.map(\.warning))
    }
}

extension CompanyRecords {
    /// Who paid how much for a product; what is for all of ours counts for the only one we have. Amounts that cannot be
    /// put into the house currency are left out.
    fileprivate func revenue(
        of product: Product, in currency: HouseCurrency?
    ) -> [(payer: Organisation, amount: Double)] {
        revenue.filter { $0.product == product.id || ($0.product == nil && products.count == 1) }.compactMap { fact in
            currency?.sum(Amounts(fact.amount)).map { (fact.payer, $0) }
        }
    }
}
