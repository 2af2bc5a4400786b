extension PortfolioJudgement {
    /// What only shows when all accounts are seen together.
    static func warnings(
        _ judgements: [Judgement], _ placings: [Placing], asOf: Day, policy: Policy
    ) -> [Warning] {
        unowned(judgements) + tooFewExecutiveTalks(judgements, placings, asOf: asOf, policy: policy)
    }

    /// Every bet of any account, once, by id.
    static func bets(_ judgements: [Judgement], beside others: [Bet]) -> [Bet] {
        let all = judgements.flatMap(\.engagement.bets) + others
        return Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { $1 }).values
            .sorted { $0.id < $1.id }
    }

    /// Bets that stand on partners' words alone (W-CUST-03).
    static func betWarnings(_ verdicts: [BetVerdict], of bets: [Bet]) -> [Warning] {
        let texts = Dictionary(bets.map { ($0.id, $0.text) }, uniquingKeysWith: { $1 })
        return verdicts.filter { $0.word == .partnerOnly }.map { verdict in
            Warning(
                .partnerWordOnly, severity: .high, slots: ["bet": texts[verdict.bet] ?? ""],
                evidence: [.bet(verdict.bet)], explanation: verdict.explanation)
        }
    }

    /// Tiers that nobody of ours has the task of, at any account (W-TIER-02).
    private static func unowned(_ judgements: [Judgement]) -> [Warning] {
        let known = judgements.filter(\.unowned.isKnown)
        guard known.count > 1 else { return [] }
        return Tier.allCases.filter { tier in known.allSatisfy { $0.unowned.tiers.contains(tier) } }.map { tier in
            Warning(
                .unownedTier, severity: .medium, tier: tier, evidence: known.map { .organisation($0.organisation) })
        }
    }

    /// Too few to call an outlook (W-TIER-06).
    private static func tooFewExecutiveTalks(
        _ judgements: [Judgement], _ placings: [Placing], asOf: Day, policy: Policy
    ) -> [Warning] {
        let keys = Set(placings.filter(\.isKeyCustomer).map(\.organisation))
        let key = judgements.filter { keys.contains($0.organisation) && $0.kind == .account }
        let met = key.filter { $0.executives.lastWithOurExecutive != nil }
        let hasExecutive = judgements.contains { $0.unowned.isKnown && !$0.unowned.tiers.contains(.three) }
        guard !key.isEmpty, hasExecutive, met.count < policy.detectors.executiveKeyCustomers else { return [] }
        let unmet = placings.first { place in
            keys.contains(place.organisation) && !met.contains { $0.organisation == place.organisation }
        }
        return [
            Warning(
                .tooFewExecutiveTalks, severity: .medium,
                slots: [
                    "met": String(met.count), "key": String(key.count), "unmet": unmet?.name ?? "",
                    "asOf": asOf.description,
                ],
                evidence: met.compactMap { $0.executives.lastWithOurExecutive.map { .interaction($0) } })
        ]
    }
}

extension Warning {
    /// The same warnings, worst first, otherwise in their order.
    static func worstFirst(_ warnings: [Warning]) -> [Warning] {
        warnings.enumerated()
            .sorted { (-$0.element.severity.rawValue, $0.offset) < (-$1.element.severity.rawValue, $1.offset) }
            .map(\.element)
    }
}
