package import KenDomain
import KenStore

extension Ken {
    /// What is kept, what it costs, what customers answer and whom we may name, as known on a day.
    ///
    /// Linear in accounts and in the answers of a year; a constant number of queries for each 128 people.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    package func metrics(_ input: AsOfInput, as caller: Caller) async throws -> MetricsView {
        let reading = try await metricReading(asOf: try day(input.asOf), as: caller)
        var view = reading.view
        view.citations = try await cite(
            view.references, beside: Citations(reading.citations), asOf: view.asOf, as: caller)
        return view
    }

    private func metricReading(asOf: Day, as caller: Caller) async throws -> MetricReading {
        let policy = try await policy(asOf: asOf)
        let standing = try await standing(asOf: asOf, policy: policy)
        let judged = Set(standing.judgements.keys)
        let since = asOf.adding(-policy.metrics.answerDays)
        let (records, former) = try await store.read { db in
            (
                try db.metricRecords(since: since, asOf: asOf),
                try db.formerAccounts(beside: judged, asOf: asOf, policy: policy)
            )
        }
        return MetricReading(
            standing: standing, records: records, former: former, caller: caller, asOf: asOf, policy: policy)
    }
}

extension MetricsView {
    /// Everything that its figures and sentences point at.
    var references: [Reference] {
        let lines = retention + costs + answers + loyalty + effect
        let terms = lines.compactMap(\.explanation).flatMap(\.terms).flatMap(\.evidence)
        let linked = sentences.flatMap(\.pieces).flatMap { piece -> [Reference] in
            if case .linked(_, let references) = piece { references } else { [] }
        }
        return terms + linked
    }
}

extension MetricReading {
    /// The whole page.
    var view: MetricsView {
        let retention = retention
        let all = AccountAnswers(of: nil, records.answers, asOf: asOf, readership: readership, policy: policy)
        let costs = costLines(retention)
        let (revenue, spend) = wallet
        let shown = customers.prefix(MetricsView.mostAccounts)
        let orders = orders
        let hasFaults = hasFaults
        let byAccount = Dictionary(grouping: records.answers) { $0.organisation }
        let accounts = shown.compactMap { judgement -> AccountMetrics? in
            guard let account = mark(judgement.organisation), let own = orders[judgement.organisation] else {
                return nil
            }
            let answered = byAccount[judgement.organisation] ?? []
            let answers = AccountAnswers(
                of: judgement.organisation, answered, asOf: asOf, readership: readership, policy: policy)
            return AccountMetrics(
                account: account, answers: lines(answers),
                reference: reference(judgement, answered, hasFaults: hasFaults),
                orders: own)
        }
        return MetricsView(
            asOf: asOf, from: from, sentences: sentences(retention, all, costs), retention: lines(retention),
            lost: lost, unknown: retention.unknown.compactMap(mark), costs: costs, answers: lines(all), waves: waves,
            loyalty: loyaltyLines(records.renewals, revenue: revenue, spend: spend, all.recommendation)
                + lines(all).prefix(1),
            effect: effectLines, accounts: accounts, further: customers.count - shown.count)
    }

    /// At most three sentences, each only where it can be said.
    private func sentences(_ retention: Retention, _ all: AccountAnswers, _ costs: [MetricLine]) -> [Sentence] {
        [kept(retention), recommended(all.recommendation), won(costs)].compactMap(\.self)
    }

    private func kept(_ retention: Retention) -> Sentence? {
        let logos = retention.logos
        guard logos.trials > 0 else { return nil }
        let gone = Wording.list(lost.prefix(3).map(\.name))
        let who: Sentence = """
            Of \(Wording.count(logos.trials, "customer")) of a year ago, \(Wording.number(logos.hits)) still \
            \(logos.hits == 1 ? "buys" : "buy")
            """
        guard !logos.isCountOnly, let gross = retention.gross, let net = retention.net else {
            return Sentence(who.pieces + [.text(".")])
        }
        let references = lost.prefix(3).map { Reference.organisation($0.id) }
        let share = MetricLine(.grossRetention, .share, gross).text
        let grown = MetricLine(.netRetention, .share, net).text
        let rest: Sentence =
            gone.isEmpty
            ? "; \(share) of what they paid is kept, \(grown) with what they bought more."
            : "; \(gone, references) left. \(share) of what they paid is kept, \(grown) with what others bought more."
        return Sentence(who.pieces + rest.pieces)
    }

    private func recommended(_ score: NetPromoterScore) -> Sentence? {
        guard score.count > 0 else { return nil }
        return """
            \(Wording.capitalised(Wording.count(score.count, "answer"))) on whether they would recommend us: \
            \(Wording.number(score.promoters)) would, \(Wording.number(score.detractors)) would not.
            """
    }

    private func won(_ costs: [MetricLine]) -> Sentence? {
        guard let cost = costs.first(where: { $0.name == .acquisitionCost }), cost.value != nil else { return nil }
        let payback = costs.first { $0.name == .payback }
        let months = payback?.value.map { _ in ", and takes \(payback?.text ?? "") to pay for itself" } ?? ""
        return "Winning a customer costs \(cost.text, yearOfCosts.evidence)\(months)."
    }
}
