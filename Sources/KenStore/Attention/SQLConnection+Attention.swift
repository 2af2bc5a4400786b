import Foundation
package import KenDomain

extension SQLConnection {
    /// What is counted over all records of the company on a day, in a constant number of queries for each 128 people.
    ///
    /// Linear in what happened within the days that count; in what is new alone, when `held` was counted on the same day
    /// under the same policy and nothing that it counted was changed since.
    /// - Parameter held: what was counted before, and the number of the last change it knows.
    package func companyRecords(
        asOf: Day, policy: Policy, after held: (records: CompanyRecords, change: Int64)? = nil
    ) throws -> CompanyRecords {
        var records = CompanyRecords()
        records.products = try all(DossierStatements.products, [.int(workspace), .day(asOf)]) { try Product($0) }
        let days = [SQLValue.int(workspace), .day(asOf.adding(-policy.attention.days)), .day(asOf)]
        (records.efforts, records.labels) = try efforts(within: days, asOf: asOf, after: held)
        records.revenue = try revenueByPayer(from: asOf.adding(1 - policy.tiers.revenueDays), asOf: asOf)
        records.paid = try paidCustomers(asOf: asOf)
        records.bets = try bets(asOf: asOf)
        (records.calls, records.ourRoadmap, records.ourRivals) = try ownMarket(asOf: asOf)
        records.reviews = try reviews(asOf: asOf)
        records.assessments = try assessments(asOf: asOf)
        return records
    }

    private func revenueByPayer(from: Day, asOf: Day) throws -> [CompanyRecords.Revenue] {
        var sums: [(product: Product.ID?, payer: Organisation.ID, amount: Money)] = []
        try query(AttentionStatements.revenue, [.int(workspace), .day(from), .day(asOf)]) { row in
            guard let payer = row.uuid(1) else { return }
            let amount = Money(minorUnits: Int64(clamping: row.double(3)), currency: row.text(2))
            sums.append((row.uuid(0).map { Product.ID($0) }, Organisation.ID(payer), amount))
        }
        let payers = try organisations(Set(sums.map(\.payer)).sorted(), asOf: asOf)
        return sums.compactMap { sum in
            payers[sum.payer].map { CompanyRecords.Revenue(product: sum.product, payer: $0, amount: sum.amount) }
        }
    }

    private func paidCustomers(asOf: Day) throws -> [PaidCustomer] {
        let roles = try all(AttentionStatements.rolesOfPaid, [.int(workspace), .day(asOf)]) { try PartyRole($0) }
        var people: Set<Person.ID> = []
        var companies: Set<Organisation.ID> = []
        for role in roles {
            switch role.party {
            case .person(let id): people.insert(id)
            case .organisation(let id): companies.insert(id)
            }
        }
        let organisations = try organisations(companies.sorted(), asOf: asOf).values.filter {
            $0.standing.endedOn == nil
        }
        let persons = try self.people(people.sorted()).values.filter { $0.standing.endedOn == nil }
        return PaidCustomer.all(organisations: Array(organisations), people: Array(persons), roles: roles, asOf: asOf)
    }
}

extension Int64 {
    /// The nearest whole number, halves away from zero; the bounds for what lies beyond them.
    fileprivate init(clamping number: Double) {
        self = Int64(exactly: number.rounded()) ?? (number < 0 ? .min : number > 0 ? .max : 0)
    }
}
