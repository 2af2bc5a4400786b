extension Sensitivity {
    /// What comes out otherwise: findings and places of the company, then tiers and headings of the accounts.
    ///
    /// - Parameters:
    ///   - own: every account as it was judged before, by id.
    ///   - moved: those that are judged otherwise.
    public static func changes(
        from before: PortfolioJudgement, _ own: [Organisation.ID: Judgement], to after: PortfolioJudgement,
        _ moved: [Organisation.ID: Judgement]
    ) -> [Change] {
        Change.between(before, after) + Change.between(own, moved)
    }
}

extension Sensitivity.Change {
    /// Findings that come or go, and the first places by value, in a fixed order.
    static func between(_ before: PortfolioJudgement, _ after: PortfolioJudgement) -> [Self] {
        let (had, has) = (Set(before.everyWarning.map(\.subject)), Set(after.everyWarning.map(\.subject)))
        let gone = had.subtracting(has).sorted { $0.order < $1.order }.map { Self.warning($0, comes: false) }
        let come = has.subtracting(had).sorted { $0.order < $1.order }.map { Self.warning($0, comes: true) }
        return gone + come + ranks(before, after)
    }

    private static func ranks(_ before: PortfolioJudgement, _ after: PortfolioJudgement) -> [Self] {
        let places = Dictionary(after.placings.map { ($0.organisation, $0.rank) }) { $1 }
        return before.placings.compactMap { placing in
            let becomes = places[placing.organisation] ?? nil
            let isFirst = [placing.rank, becomes].contains { $0.map { $0 <= Sensitivity.lastRank } ?? false }
            guard isFirst, becomes != placing.rank else { return nil }
            return .rank(placing.organisation, was: placing.rank, becomes: becomes)
        }
    }

    /// Tiers and headings of the accounts that come out differently, in the order of their ids.
    static func between(
        _ before: [Organisation.ID: Judgement], _ after: [Organisation.ID: Judgement]
    ) -> [Self] {
        after.keys.sorted().flatMap { id -> [Self] in
            guard let old = before[id], let new = after[id] else { return [] }
            let tiers = Tier.allCases.compactMap { tier -> Self? in
                guard let was = old.tier(tier)?.status, let becomes = new.tier(tier)?.status, was != becomes else {
                    return nil
                }
                return .tier(id, tier, was: was, becomes: becomes)
            }
            let (was, becomes) = (old.market.heading.shown, new.market.heading.shown)
            return tiers + (was == becomes ? [] : [.heading(id, was: was, becomes: becomes)])
        }
    }
}

extension Warning.Subject {
    /// By rule, then by what it is about.
    fileprivate var order: (String, String) { (code.rawValue, key) }
}
