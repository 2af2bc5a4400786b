extension Alignment {
    /// The alignment of one customer as of the day of the words: every trend in its end industries, how sure all others
    /// make us of it, and where its roadmap stands.
    init(
        of customer: Organisation, in market: MarketDossier, words: TrendWords, roadmap: [RoadmapItem],
        claims: SureClaims, readership: Readership, policy: Policy
    ) {
        let asOf = words.asOf
        let exposures = Exposures(of: customer.id, in: market.exposures(for: readership), asOf: asOf)
        let trends = market.trends.filter { $0.standing.holds(on: asOf) && exposures.meets($0) }
        let roadmap = roadmap.filter { $0.owner == customer.id }
        let lines = trends.compactMap { trend -> Line? in
            guard let share = exposures.share(touchedBy: trend), let question = trend.question else { return nil }
            let title = trend.worded(for: readership).title
            let call = market.call(on: trend, asOf: asOf, policy: policy.market)
            let direction = call?.direction ?? trend.direction
            let sure = TrendConfidence(
                title, words.words(on: trend.subject), direction: direction, without: customer.id,
                question: question,
                readership: readership, policy: policy)
            let position = Position(
                on: trend, going: direction, roadmap: roadmap, claims: claims, readership: readership, asOf: asOf,
                policy: policy.market)
            let own = roadmap.filter { $0.answers(trend.subject.dimension, on: asOf) }.flatMap(\.claims)
            var line = Line(
                trend: trend.id, title: title, exposure: share, magnitude: trend.magnitude,
                confidence: sure.confidence, position: position,
                newestOn: [sure.newestOn, claims.newest(of: own)].compactMap(\.self).max(), evidence: sure.evidence,
                ownWords: sure.ownWords, call: call?.id)
            line.sureness = sure.explanation
            return line
        }
        self.init(
            lines, of: customer.name,
            unweighed: trends.filter { exposures.isPartlyUnknown(for: $0) && exposures.byIndustry.count > 1 }
                .map { $0.worded(for: readership).title }.sorted(), policy: policy)
    }
}

extension MarketDossier {
    /// The exposures that may move a figure for a reader.
    func exposures(for readership: Readership) -> [Exposure] {
        exposures.filter { readership.mayCount([$0.standing.visibility]) }
    }
}
