import Foundation
package import KenDomain

extension SQLConnection {
    /// What is counted over all records of the company on a day, in a constant number of queries for each 128 people.
    ///
    /// Linear in what happened within the days that count.
    package func companyRecords(asOf: Day, policy: Policy) throws -> CompanyRecords {
        var records = CompanyRecords()
        records.products = try all(DossierStatements.products, [.int(workspace), .day(asOf)]) { try Product($0) }
        let days = [SQLValue.int(workspace), .day(asOf.adding(-policy.attention.days)), .day(asOf)]
        records.efforts = [try contactMinutes(days), try developmentPoints(days), try evidenceItems(days)]
        let people = records.efforts.reduce(into: Set<Person.ID>()) { $0.formUnion($1.amounts.keys) }
        records.people = try profiles(of: people, asOf: asOf).people
        records.revenue = try revenueByPayer(from: asOf.adding(1 - policy.tiers.revenueDays), asOf: asOf)
        records.paid = try paidCustomers(asOf: asOf)
        records.bets = try bets(asOf: asOf)
        (records.calls, records.ourRoadmap, records.ourRivals) = try ownMarket(asOf: asOf)
        records.reviews = try reviews(asOf: asOf)
        records.assessments = try assessments(asOf: asOf)
        return records
    }

    private func contactMinutes(_ days: [SQLValue]) throws -> Effort {
        var effort = Effort(.contactMinutes)
        try query(AttentionStatements.minutes, days) { row in
            if let person = row.uuid(0) { effort.amounts[Person.ID(person)] = row.double(1) }
        }
        effort.leftOut = try first(AttentionStatements.withoutLength, days) { Int($0.int(0)) } ?? 0
        return effort
    }

    private func developmentPoints(_ days: [SQLValue]) throws -> Effort {
        var effort = Effort(.developmentPoints)
        try query(AttentionStatements.points, days) { row in
            effort.leftOut += Int(row.int(2))
            guard row.double(1) > 0 else { return }
            if let person = row.uuid(0) {
                effort.amounts[Person.ID(person)] = row.double(1)
            } else {
                effort.unknown += row.double(1)
            }
        }
        return effort
    }

    private func evidenceItems(_ days: [SQLValue]) throws -> Effort {
        var effort = Effort(.evidenceItems)
        try query(AttentionStatements.evidence, days) { row in
            if let person = row.uuid(0) { effort.amounts[Person.ID(person)] = row.double(1) }
        }
        return effort
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
