extension Lifecycle {
    /// Where the account of a dossier stands.
    public init(_ dossier: Dossier, asOf: Day, policy: Policy) {
        let lifecycle = policy.lifecycle
        let open = dossier.deals.filter { $0.stage(on: asOf)?.status == .open }
        let orders = dossier.orders(from: asOf.adding(-lifecycle.orderDays), until: asOf)
        let grown = dossier.growth(asOf: asOf, policy: lifecycle)
        let lent = dossier.leverage(asOf: asOf, policy: lifecycle)
        var evidence: [LifecycleStage: [Reference]] = [:]
        evidence[.acquiring] = open.isEmpty ? nil : open.map { .deal($0.id) }
        evidence[.retained] = orders.isEmpty ? nil : orders
        evidence[.growing] = orders.isEmpty || grown.isEmpty ? nil : orders
        evidence[.leveraged] = lent.isEmpty ? nil : lent
        let isFormer = dossier.account.kind.value == .formerAccount
        if evidence.isEmpty, !isFormer { evidence[.identified] = [.organisation(dossier.account.id)] }
        stages = evidence.keys.sorted()
        growth = orders.isEmpty ? [] : grown
        loss = isFormer && orders.isEmpty ? dossier.loss(asOf: asOf) : nil
        withoutIncumbent = open.filter { ($0.incumbent ?? "").isEmpty }.map(\.id).sorted()
        self.evidence = evidence
    }
}

extension Dossier {
    /// Orders whose day lies after the first and not after the second: revenue on record, else won deals.
    fileprivate func orders(from start: Day, until end: Day) -> [Reference] {
        let facts = revenue.filter { $0.amount.minorUnits > 0 && $0.from <= end && $0.orderedOn > start }
        if !revenue.isEmpty { return facts.map { .revenue($0.id) } }
        return deals.filter { deal in deal.wonOn(asOf: end).map { $0 > start } ?? false }.map { .deal($0.id) }
    }

    /// Cross-selling and up-selling over the last year against the year before; none while the year before is empty.
    fileprivate func growth(asOf: Day, policy: LifecyclePolicy) -> [Lifecycle.Growth] {
        let end = revenue.contains { $0.until > asOf } ? asOf.adding(1) : asOf
        let now = lines(from: end.adding(-policy.orderDays), until: end)
        let before = lines(from: end.adding(-2 * policy.orderDays), until: end.adding(-policy.orderDays))
        guard !before.isEmpty else { return [] }
        let isCross = now.keys.contains { $0.product != nil && !before.keys.contains($0) }
        let isUp = now.contains { line, amount in
            before[line].map { Numerics.reaches(amount, $0 * (1 + policy.growthFrom)) } ?? false
        }
        return (isCross ? [.crossSell] : []) + (isUp ? [.upSell] : [])
    }

    private func lines(from start: Day, until end: Day) -> [RevenueLine: Double] {
        var lines: [RevenueLine: Double] = [:]
        for fact in revenue where fact.amount.minorUnits > 0 {
            let part = fact.part(from: start, until: end)
            guard part > 0 else { continue }
            lines[RevenueLine(fact), default: 0] += fact.amount.amount * part
        }
        return lines
    }

    /// What we owe to its name and its work with us.
    fileprivate func leverage(asOf: Day, policy: LifecyclePolicy) -> [Reference] {
        let lendsName = potential.map { marks in
            marks.from <= asOf && !marks.brandMarks.isDisjoint(with: [.publicReference, .citesUs, .speaksAtEvents])
        }
        let together = interactions.filter { interaction in
            !interaction.isCancelled && !interaction.topics.isInferred
                && (0...policy.coCreationDays).contains(interaction.happenedOn.days(to: asOf))
                && interaction.topics.value.contains { $0.topic == .coCreation }
        }
        return (lendsName ?? false ? [.organisation(account.id)] : []) + together.map { .interaction($0.id) }
    }

    /// The last deal lost, else the end of the last order.
    fileprivate func loss(asOf: Day) -> Lifecycle.Loss? {
        let lost = deals.compactMap { deal -> (deal: Deal, on: Day)? in
            guard let stage = deal.stage(on: asOf), stage.status == .lost, let on = stage.from ?? deal.closesOn,
                on <= asOf
            else { return nil }
            return (deal, on)
        }
        if let last = lost.max(by: { ($0.on, $0.deal.id) < ($1.on, $1.deal.id) }) {
            return Lifecycle.Loss(
                on: last.on, reason: last.deal.note, competitor: last.deal.incumbent,
                evidence: [.deal(last.deal.id)])
        }
        let last = revenue.filter { $0.from <= asOf }.max { ($0.orderedOn, $0.id) < ($1.orderedOn, $1.id) }
        return last.map {
            Lifecycle.Loss(on: $0.orderedOn, reason: nil, competitor: nil, evidence: [.revenue($0.id)])
        }
    }
}

/// One product line in one currency.
private struct RevenueLine: Hashable {
    let product: Product.ID?
    let currency: String

    init(_ fact: RevenueFact) {
        product = fact.product
        currency = fact.amount.currency
    }
}
