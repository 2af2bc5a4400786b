extension MarketAlarms {
    /// Alarms that show only when all customers are seen together (W-ALN-02 and -03).
    public func warnings(_ policy: MarketPolicy) -> [Warning] {
        let isJudged = judged >= policy.judgedKeyCustomers
        return [
            shareWarning(.revenueDiverging, .diverging, above: policy.divergingRevenueShare, .high),
            isJudged ? shareWarning(.revenueUnknown, .unknown, above: policy.unknownRevenueShare, .medium) : nil,
        ]
        .compactMap(\.self)
    }

    private func shareWarning(
        _ code: Warning.Code, _ heading: AlignmentHeading, above limit: Double, _ severity: Warning.Severity
    ) -> Warning? {
        guard let share = shares[heading], share > limit + Numerics.tolerance else { return nil }
        let some = entries(heading)
        var warning = Warning(
            code, severity: severity,
            slots: [
                "share": Wording.percent(share), "count": String(some.count),
                "accounts": Wording.list(some.prefix(3).map(\.name)),
            ],
            evidence: some.map { .organisation($0.organisation) })
        warning.isBorderline = Numerics.isBorderline(share, limit)
        return warning
    }
}

extension Judgement {
    /// What the market judgement alone finds (W-ALN-04, W-CMP-01).
    func marketWarnings(_ policy: MarketPolicy) -> [Warning] {
        var found: [Warning] = []
        if market.alignment.isStale(asOf: asOf, policy: policy), let newest = market.alignment.newestOn {
            var stale = warning(
                .alignmentStale, .low, slots: ["newestOn": newest.description],
                evidence: market.alignment.lines.flatMap(\.evidence), explanation: market.alignment.explanation)
            stale.isBorderline = Numerics.isBorderline(Double(newest.days(to: asOf)), Double(policy.staleDays))
            found.append(stale)
        }
        if market.competitors.isDirectOnly {
            found.append(
                warning(
                    .onlyDirectCompetitors, .low, slots: ["rivals": String(market.competitors.rows.count)],
                    evidence: market.competitors.rows.map { .competitor($0.competitor) }))
        }
        return found
    }

    /// An account among the quarter with the most revenue that heads away from its market (W-ALN-01).
    func divergingWarnings(in portfolio: Portfolio) -> [Warning] {
        guard market.heading.shown == .diverging, portfolio.isInTopRevenueQuarter(organisation) else { return [] }
        let share = portfolio.revenueShare(of: organisation).map(Wording.percent)
        return [
            warning(
                .divergingAccount, .high, slots: ["share": share].compactMapValues(\.self),
                evidence: [.organisation(organisation)], explanation: market.alignment.explanation)
        ]
    }
}
