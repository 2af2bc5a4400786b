extension ValueInputs {
    /// Gathers what a dossier tells of value up to a day.
    public init(_ dossier: Dossier, asOf: Day, policy: Policy) {
        self.init(organisation: dossier.account.id)
        isProspect = dossier.account.kind.value == .prospect
        isKeyCustomer = dossier.account.isKeyCustomer
        readRevenue(of: dossier, asOf: asOf, days: policy.tiers.revenueDays)
        readPotential(dossier.potential, asOf: asOf, brandMark: policy.value.brandMark)
    }

    private mutating func readRevenue(of dossier: Dossier, asOf: Day, days: Int) {
        let facts = dossier.revenue.filter { $0.from <= asOf }
        // Books that are closed up to yesterday give a year that ends yesterday.
        let end = facts.contains { $0.until > asOf } || facts.isEmpty ? asOf.adding(1) : asOf
        let start = end.adding(-days)
        guard facts.isEmpty else {
            revenue = ValueInputs.sum(facts, from: start, until: end)
            previousRevenue = ValueInputs.sum(facts, from: start.adding(-days), until: start)
            evidence += facts.filter { $0.part(from: start, until: end) > 0 }.map { .revenue($0.id) }
            return
        }
        let won = dossier.deals.compactMap { deal in deal.wonOn(asOf: asOf).map { (deal: deal, on: $0) } }
        guard !won.isEmpty else { return }
        isFromWonDeals = true
        revenue = ValueInputs.sum(won.filter { $0.on >= start }.map(\.deal))
        previousRevenue = ValueInputs.sum(won.filter { $0.on < start && $0.on >= start.adding(-days) }.map(\.deal))
        evidence += won.filter { $0.on >= start }.map { .deal($0.deal.id) }
    }

    private mutating func readPotential(_ potential: Potential?, asOf: Day, brandMark: Double) {
        guard let potential, potential.from <= asOf else { return }
        isAssessed = true
        addressable = potential.addressable.map { Amounts($0) }
        brand = min(1, Double(potential.brandMarks.count) * brandMark)
        segment = potential.segment
        segmentRank = potential.segmentRank
        territory = potential.territory
        territoryRank = potential.territoryRank
    }

    private static func sum(_ facts: [RevenueFact], from: Day, until: Day) -> Amounts {
        facts.reduce(into: Amounts()) { amounts, fact in
            let part = fact.part(from: from, until: until)
            if part > 0 { amounts.add(fact.amount, part: part) }
        }
    }

    /// Nil when a deal has no amount, for then the sum is not known.
    private static func sum(_ deals: [Deal]) -> Amounts? {
        var amounts = Amounts()
        for deal in deals {
            guard let amount = deal.amount else { return nil }
            amounts.add(amount)
        }
        return amounts
    }
}

extension RevenueFact {
    /// The part of this period, 0…1, that falls between two days, the second excluded.
    func part(from start: Day, until end: Day) -> Double {
        let length = max(1, from.days(to: until))
        let overlap = max(from, start).days(to: min(max(until, from.adding(1)), end))
        return overlap > 0 ? Double(overlap) / Double(length) : 0
    }

    /// The day of the order or invoice: the last of the period.
    var orderedOn: Day { max(from, until.adding(-1)) }
}

extension Deal {
    /// The day it was won, up to a day; nil when it is not won or nobody knows when it was.
    public func wonOn(asOf: Day) -> Day? {
        guard let present = stage(on: asOf), present.status == .won else { return nil }
        let since = stages.reversed().prefix { $0.status == .won && ($0.from ?? asOf) <= asOf }.last?.from
        return (present.from == nil ? since ?? closesOn : since).flatMap { $0 <= asOf ? $0 : nil }
    }
}
