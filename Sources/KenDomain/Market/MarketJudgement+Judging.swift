extension MarketJudgement {
    /// Judges one customer's place in its market for a reader, as of the market's day.
    ///
    /// - Parameters:
    ///   - ledger: what is known of the account on that day.
    ///   - depths: for weighing what was known of its roadmap half a year before.
    public init(
        _ dossier: Dossier, in market: Market, ledger: Ledger, depths: Depths,
        readership: Readership = .everyone, policy: Policy
    ) {
        let asOf = market.now.asOf
        let own = dossier.market
        let around = market.dossier(of: dossier.account.id)
        let claims = SureClaims(ledger, dossier: dossier, readership: readership, policy: policy)
        let past = SureClaims(
            roadmapOf: dossier, depths: depths, readership: readership, asOf: market.earlier.asOf, policy: policy)
        let align = { (words: TrendWords, claims: SureClaims) in
            Alignment(
                of: dossier.account, in: around, words: words, roadmap: own.roadmap, claims: claims,
                readership: readership, policy: policy)
        }
        industries = Exposures(of: dossier.account.id, in: around.exposures(for: readership), asOf: asOf).industries
        alignment = align(market.now, claims)
        earlier = align(market.earlier, past)
        earlierOn = market.earlier.asOf
        stance = Stance(
            of: dossier.account.id, in: own.observations, readership: readership, asOf: asOf, policy: policy)
        competitors = CompetitorMatrix(
            rivalsOf: dossier.account.id, in: own, claims: claims, readership: readership, asOf: asOf,
            policy: policy.market)
        barriers = RankedBarrier.ranking(
            claims.barriers(dossier), links: own.barrierLinks.filter { $0.standing.holds(on: asOf) }, policy: policy)
        let settings = own.settings.filter {
            $0.organisation == dossier.account.id && $0.setOn <= asOf && $0.standing.holds(on: asOf)
                && readership.mayRead([$0.standing.visibility])
        }
        .sorted { ($0.setOn, $0.id) < ($1.setOn, $1.id) }
        heading = Marked(
            alignment.heading, byHand: settings.compactMap { set in set.alignment.map(set.marking) }.last)
        stanceHeading = Marked(stance.heading, byHand: settings.compactMap { set in set.stance.map(set.marking) }.last)
        firstView = heading.shown == .unknown ? own.firstView(readership, asOf: asOf) : nil
    }
}

extension SureClaims {
    /// What was known of a customer's roadmap on a day.
    fileprivate init(
        roadmapOf dossier: Dossier, depths: Depths, readership: Readership, asOf: Day, policy: Policy
    ) {
        var past = dossier
        past.claims = dossier.claims.filter { Position.roadmapQuestions.contains($0.question) }
        self.init(
            Ledger(dossier: past, depths: depths, asOf: asOf, policy: policy), dossier: past, readership: readership,
            policy: policy)
    }
}

extension CustomerMarket {
    /// The newest first view that the reader may read.
    fileprivate func firstView(_ readership: Readership, asOf: Day) -> FirstView? {
        firstViews.filter {
            $0.takenOn <= asOf && $0.standing.holds(on: asOf) && readership.mayRead([$0.standing.visibility])
        }
        .max { ($0.takenOn, $0.id) < ($1.takenOn, $1.id) }
    }
}
