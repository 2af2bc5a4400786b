import KenDomain
import KenStore

extension MetricReading {
    /// How customers order beside each other, by account.
    var orders: [Organisation.ID: RecencyFrequencyMoney] {
        let entries = customers.map { judgement in
            RecencyFrequencyMoney.Entry(
                organisation: judgement.organisation,
                days: judgement.signs.lastOrderOn.map { $0.days(to: asOf) }, orders: judgement.signs.orders,
                revenue: portfolio.revenue[judgement.organisation])
        }
        let marks = RecencyFrequencyMoney.all(entries, policy: policy)
        return Dictionary(marks.map { ($0.organisation, $0) }) { $1 }
    }

    /// Whether any fault was ever written down, so that none on record means none.
    var hasFaults: Bool { standing.judgements.values.contains(where: \.signs.hasFaults) }

    /// Whether an account may be named, from what may count for this reader.
    ///
    /// - Parameter answers: those of its people, oldest first.
    func reference(_ judgement: Judgement, _ answers: [WaveAnswer], hasFaults: Bool) -> Referenceability {
        let own = answers.filter {
            $0.organisation == judgement.organisation && $0.isOnScale
                && readership.mayCount([$0.standing.visibility])
        }
        let agreements = records.agreements.filter {
            $0.organisation == judgement.organisation && readership.mayCount([$0.standing.visibility])
        }
        let (recommend, satisfaction) = (
            own.last { $0.question == .recommend }, own.last { $0.question == .satisfaction }
        )
        var inputs = ReferenceInputs(organisation: judgement.organisation)
        inputs.recommend = recommend?.score
        inputs.satisfaction = satisfaction?.score
        inputs.stage = judgement.signs.mainStage
        inputs.openFaults = hasFaults ? judgement.signs.openFaults : nil
        inputs.kept = judgement.signs.keptShare
        inputs.agreement = agreements.last { $0.isInForce(on: asOf) } ?? agreements.last
        inputs.evidence =
            [recommend, satisfaction].compactMap { $0.map { .waveAnswer($0.id) } }
            + [inputs.agreement].compactMap { $0.map { .reference($0.id) } }
        return Referenceability(inputs, asOf: asOf, policy: policy)
    }

    /// Whether references help: deals decided with and without one.
    var effectLines: [MetricLine] {
        let used = Set(records.agreements.flatMap(\.uses).filter { $0.on <= asOf }.compactMap(\.deal))
        let all = standing.judgements.values.flatMap(\.signs.decided) + former.flatMap(\.decided)
        let decided = all.map { deal in
            var deal = deal
            deal.hadReference = used.contains(deal.deal)
            return deal
        }
        .sorted { $0.deal < $1.deal }
        let effect = ReferenceEffect(decided, policy: policy)
        return side(effect.with, .winRateWithReference, .daysWithReference)
            + side(effect.without, .winRateWithoutReference, .daysWithoutReference)
    }

    private func side(
        _ side: ReferenceEffect.Side, _ won: MetricLine.Name, _ days: MetricLine.Name
    ) -> [MetricLine] {
        var time = MetricLine(days, .days, side.days)
        time.behind = side.days.map { _ in Wording.count(side.dated, "deal") + " won" }
        time.missing = side.days == nil ? "No won deal of these says when it was opened." : nil
        return [
            MetricLine(
                won, side.won, hits: "were won", of: "deal", explanation: side.explanation,
                missing: "Import deals that were won and lost, and write down where a reference was used."),
            time,
        ]
    }

    /// Whether customers would buy again: three facts, never one index.
    func loyaltyLines(
        _ renewals: [Renewal], revenue: Double?, spend: Double?, _ recommendation: NetPromoterScore
    ) -> [MetricLine] {
        let counted = renewals.filter { readership.mayCount([$0.standing.visibility]) }
        let loyalty = Loyalty(
            revenue: revenue, spend: spend, renewals: counted, recommendation: recommendation, asOf: asOf,
            policy: policy)
        var wallet = MetricLine(.walletShare, .share, loyalty.walletShare, explanation: loyalty.walletExplanation)
        wallet.missing = loyalty.walletShare == nil ? "Write down what they could spend with us in a year." : nil
        var stayed = MetricLine(
            .contestedRenewals, loyalty.renewals, hits: "stayed", of: "decision",
            explanation: loyalty.renewalExplanation,
            missing: "Write down who renewed, and whether a rival quoted.")
        if loyalty.unknownRivals > 0 {
            stayed.remark =
                "Of \(Wording.count(loyalty.unknownRivals, "further decision")) nobody knows whether a rival quoted."
        }
        return [wallet, stayed]
    }

    /// What all customers of whom it is known could spend, and what those pay.
    var wallet: (revenue: Double?, spend: Double?) {
        let known = customers.compactMap { judgement -> (Double, Double)? in
            guard let paid = portfolio.revenue[judgement.organisation],
                let spend = judgement.value.addressable.flatMap({ portfolio.currency?.sum($0) })
            else { return nil }
            return (min(paid, spend), spend)
        }
        guard !known.isEmpty else { return (nil, nil) }
        return (known.reduce(0) { $0 + $1.0 }, known.reduce(0) { $0 + $1.1 })
    }
}
