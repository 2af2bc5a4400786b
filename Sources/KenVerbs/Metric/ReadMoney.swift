package import KenDomain
import KenStore

extension Ken {
    /// One account in money and answers, as known on a day.
    /// - Throws: ``Refusal/notFound(_:)`` for an account nobody knows, ``Refusal/invalid(_:)`` for a day still to come.
    package func money(_ input: AccountInput, as caller: Caller) async throws -> MoneyView {
        let account = try await reading(of: input, as: caller)
        let (asOf, policy) = (account.asOf, account.policy)
        let standing = try await standing(asOf: asOf, policy: policy)
        let judgement = Judge.judge(
            account.dossier, in: try await market(standing.basis, policy), readership: Readership(caller), asOf: asOf,
            policy: policy)
        let since = asOf.adding(-policy.metrics.answerDays)
        let records = try await store.read { db in
            try db.metricRecords(of: judgement.organisation, since: since, asOf: asOf)
        }
        let deals = try await store.read { db in try db.dealNames(judgement.signs.decided.map(\.deal), for: caller) }
        let reading = MetricReading(
            standing: standing, records: records, former: [], caller: caller, asOf: asOf, policy: policy)
        var view = reading.money(judgement, kind: judgement.kind, deals: deals)
        view.citations = try await cite(
            view.references, beside: Citations(reading.citations + account.citations(of: view.references)), asOf: asOf,
            as: caller)
        return view
    }
}

extension SQLConnection {
    /// Deals by name, as far as the caller may read it.
    fileprivate func dealNames(_ ids: [Deal.ID], for caller: Caller) throws -> [DealMark] {
        try deals(ids).filter { caller.mayRead($0.standing.visibility) }.map { DealMark(id: $0.id, name: $0.name) }
    }
}

extension MoneyView {
    /// Everything that its figures and sentences point at.
    fileprivate var references: [Reference] {
        lines.compactMap(\.explanation).flatMap(\.terms).flatMap(\.evidence)
            + reference.explanation.terms.flatMap(\.evidence) + (value?.explanation.terms.flatMap(\.evidence) ?? [])
            + sentence.pieces.flatMap { piece -> [Reference] in
                if case .linked(_, let references) = piece { references } else { [] }
            }
    }
}

extension MetricReading {
    /// One account in money and answers.
    fileprivate func money(_ judgement: Judgement, kind: Organisation.Kind, deals: [DealMark]) -> MoneyView {
        let id = judgement.organisation
        let account = OrganisationMark(id: id, name: judgement.name, kind: kind)
        let house = portfolio.currency ?? HouseCurrency.mostUsed(in: [judgement.value])
        let revenue = judgement.value.revenue.flatMap { house?.sum($0) }
        let previous = judgement.value.previousRevenue.flatMap { house?.sum($0) }
        let answers = AccountAnswers(of: id, records.answers, asOf: asOf, readership: readership, policy: policy)
        let spend = judgement.value.addressable.flatMap { house?.sum($0) }
        let marks =
            orders[id]
            ?? RecencyFrequencyMoney.all(
                [.init(organisation: id, days: nil, orders: nil, revenue: revenue)], policy: policy)[0]
        return MoneyView(
            asOf: asOf, account: account, revenue: amount(revenue, house), previous: amount(previous, house),
            sentence: sentence(judgement, revenue, previous, house),
            value: standing.portfolio.placing(of: id)?.value,
            lines: lines(answers)
                + loyaltyLines(records.renewals, revenue: revenue, spend: spend, answers.recommendation),
            reference: reference(judgement, records.answers, hasFaults: hasFaults),
            agreements: records.agreements.map(agreement),
            renewals: records.renewals.map(renewal), orders: marks,
            answers: records.answers.reversed().map(line), deals: deals)
    }

    private func amount(_ value: Double?, _ house: HouseCurrency?) -> Money? {
        guard let value, let house, let cents = Int64(exactly: (value * 100).rounded()) else { return nil }
        return Money(minorUnits: cents, currency: house.code)
    }

    private func sentence(
        _ judgement: Judgement, _ revenue: Double?, _ previous: Double?, _ house: HouseCurrency?
    ) -> Sentence {
        guard let revenue, let now = amount(revenue, house) else {
            return "What \(judgement.name) pays in a year is not known; import revenue by customer."
        }
        let paid = Wording.money(now)
        guard let previous, previous > 0, let before = amount(previous, house) else {
            return "\(judgement.name) paid \(paid, judgement.value.evidence) in the last year, and nothing before."
        }
        let share = MetricLine(.netRetention, .share, abs(revenue / previous - 1)).text
        let change =
            revenue > previous ? "\(share) more than" : revenue < previous ? "\(share) less than" : "as much as"
        return """
            \(judgement.name) paid \(paid, judgement.value.evidence) in the last year, \(change) the year before \
            (\(Wording.money(before))).
            """
    }

    private func agreement(_ agreement: ReferenceAgreement) -> ReferenceLine {
        let mayRead = caller.mayRead(agreement.standing.visibility)
        return ReferenceLine(
            id: agreement.id, scope: mayRead ? agreement.scope : nil,
            givenBy: mayRead ? agreement.givenBy.flatMap { records.people[$0] } : nil, givenOn: agreement.givenOn,
            withdrawnOn: agreement.withdrawnOn, uses: agreement.uses.map(\.on).filter { $0 <= asOf }.sorted())
    }

    private func renewal(_ renewal: Renewal) -> RenewalLine {
        let mayRead = caller.mayRead(renewal.standing.visibility)
        return RenewalLine(
            id: renewal.id, decidedOn: renewal.decidedOn, isRenewed: renewal.isRenewed,
            rivalQuoted: mayRead ? renewal.rivalQuoted : nil, rival: mayRead ? renewal.rival : nil)
    }
}
