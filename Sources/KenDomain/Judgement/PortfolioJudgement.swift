/// All accounts judged beside each other: the second, cheap step after ``Judge``.
public struct PortfolioJudgement: Hashable, Sendable, Codable {
    public var asOf: Day
    /// Name and version of the policy in force.
    public var policy: String
    public var portfolio: Portfolio
    /// How revenue spreads over customers that go with their market, against it, or nobody knows.
    public var market: MarketAlarms
    /// How much our revenue hangs on few customers; nil without revenue.
    public var concentration: Concentration?
    /// How firmly our bets stand, the least firm first.
    public var bets: [BetVerdict]
    /// How firmly those would stand that are not decided yet, the least firm first.
    public var openBets: [BetVerdict]
    /// Bets we act on without first-hand evidence, the worst first.
    public var assumptions: [Assumption]
    /// Whether our effort goes to those whose need it is.
    public var focus: CustomerFocus
    /// Most valuable first, then by name.
    public var placings: [Placing]
    /// Warnings about the company as a whole.
    public var warnings: [Warning]
    public var radar: Radar

    /// Puts judgements beside each other.
    ///
    /// - Parameters:
    ///   - judgements: of accounts, and of prospects one wants to see, all of one day.
    ///   - records: what is counted over all accounts at once.
    ///   - currency: the house currency; nil takes the one most accounts are counted in.
    public init(
        _ judgements: [Judgement], records: CompanyRecords = CompanyRecords(), currency: HouseCurrency? = nil,
        asOf: Day,
        policy: Policy
    ) {
        let judgements = judgements.sorted { $0.organisation < $1.organisation }
        self.asOf = asOf
        self.policy = policy.stamp
        let portfolio = Portfolio(judgements.map(\.value), currency: currency, policy: policy)
        self.portfolio = portfolio
        concentration = Concentration(portfolio.revenue, policy: policy)
        let taken = PortfolioJudgement.bets(judgements, beside: records.bets)
        let grounds = judgements.flatMap(\.engagement.grounds) + records.grounds
        bets = BetVerdict.all(taken, grounds: grounds, asOf: asOf, policy: policy)
        openBets = BetVerdict.open(taken, grounds: grounds, asOf: asOf, policy: policy)
        assumptions = Assumption.among(taken, verdicts: bets, policy: policy)
        placings = PortfolioJudgement.place(judgements, in: portfolio, policy: policy)
        let market = MarketAlarms(judgements, placings, in: portfolio)
        self.market = market
        focus = CustomerFocus(
            records.worded(for: .everyone), judgements, currency: portfolio.currency, asOf: asOf, policy: policy)
        warnings =
            PortfolioJudgement.warnings(judgements, placings, asOf: asOf, policy: policy)
            + market.warnings(policy.market) + PortfolioJudgement.betWarnings(bets, of: taken)
            + focus.warnings(policy) + records.marketWarnings(asOf: asOf, policy: policy)
            + records.mirrorWarnings(judgements, asOf: asOf, policy: policy)
        radar = Radar(
            judgements, placings: placings, warnings: warnings, portfolio: portfolio, asOf: asOf, policy: policy)
    }

    /// The Radar of the same day without what somebody put off (rule book 13.2).
    ///
    /// - Parameter judgements: those it was made of.
    public func radar(
        of judgements: some Sequence<Judgement>, without putOff: Set<Warning.Subject>, policy: Policy
    ) -> Radar {
        let placings = placings.map { placing in
            var placing = placing
            placing.warnings.removeAll { putOff.contains($0.subject) }
            return placing
        }
        return Radar(
            judgements.sorted { $0.organisation < $1.organisation }, placings: placings,
            warnings: warnings.filter { !putOff.contains($0.subject) }, portfolio: portfolio, asOf: asOf,
            policy: policy)
    }

    /// Every warning of the day: about the company first, then by account, the most valuable first.
    public var everyWarning: [Warning] { warnings + placings.flatMap(\.warnings) }

    /// One account beside the others.
    public func placing(of account: Organisation.ID) -> Placing? { placings.first { $0.organisation == account } }

    private static func place(_ judgements: [Judgement], in portfolio: Portfolio, policy: Policy) -> [Placing] {
        let indexes = judgements.map { ValueIndex($0.value, in: portfolio, policy: policy) }
        let order = judgements.indices.sorted { left, right in
            let (leftValue, rightValue) = (indexes[left].value ?? -1, indexes[right].value ?? -1)
            if abs(leftValue - rightValue) > Numerics.tolerance { return leftValue > rightValue }
            return (judgements[left].name, judgements[left].organisation)
                < (judgements[right].name, judgements[right].organisation)
        }
        let known = indexes.count { $0.value != nil }
        let byHand = judgements.contains(where: \.value.isKeyCustomer)
        return order.enumerated().map { place, position in
            let rank = indexes[position].value == nil ? nil : place + 1
            let isInTopHalf = rank.map { $0 * 2 <= known + 1 } ?? false
            return judgements[position].placing(
                indexes[position], rank: rank, isInTopHalf: isInTopHalf,
                isKeyCustomer: byHand ? judgements[position].value.isKeyCustomer : place < policy.value.keyCustomers,
                in: portfolio, policy: policy)
        }
    }
}

extension Judgement {
    /// This account with its worth put into warnings and conversations.
    fileprivate func placing(
        _ index: ValueIndex, rank: Int?, isInTopHalf: Bool, isKeyCustomer: Bool, in portfolio: Portfolio,
        policy: Policy
    ) -> Placing {
        let dead = (isInTopHalf ? deadTierWarnings() : []) + divergingWarnings(in: portfolio)
        let valued = next.map {
            $0.valued(
                at: index.value,
                isTurning: market.heading.shown.mayEnd && portfolio.isInTopRevenueQuarter(organisation),
                policy: policy)
        }
        return Placing(
            organisation: organisation, name: name, value: index, rank: rank, isInTopHalf: isInTopHalf,
            isKeyCustomer: isKeyCustomer, revenueShare: portfolio.revenueShare(of: organisation),
            warnings: Warning.worstFirst(warnings + dead), next: valued.sorted(by: NextConversation.isBetter))
    }

    /// Tiers that nobody keeps alive, of an account worth keeping alive (W-TIER-01).
    private func deadTierWarnings() -> [Warning] {
        tiers.filter { $0.status == .none || $0.status == .cold }.map { tier in
            var slots = ["status": tier.status.rawValue]
            slots["buys"] = tier.buysWithoutTalk ? "yes" : nil
            slots["lastOn"] = tier.lastContact?.on.description
            return warning(
                .deadTier, .medium, tier: tier.tier, slots: slots,
                evidence: tier.lastContact.map { [.interaction($0.interaction)] } ?? [.organisation(organisation)],
                explanation: tier.score)
        }
    }
}
