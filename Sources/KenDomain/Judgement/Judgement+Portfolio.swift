extension Judgement {
    /// References kept behind each line of a finding.
    private static let mostReferences = 12

    /// The judgement as the portfolio needs it: what opens to hundreds of records keeps the newest dozen.
    ///
    /// It makes a judgement some ten times smaller; an account's own page judges it whole.
    public var forPortfolio: Judgement {
        var slim = self
        slim.tiers = tiers.map(\.withoutTerms)
        slim.warnings = warnings.map { warning in
            var warning = warning
            warning.evidence = Array(warning.evidence.suffix(Self.mostReferences))
            warning.explanation = warning.explanation?.keeping(Self.mostReferences)
            return warning
        }
        slim.next = Array(next.prefix(2))
        for index in slim.upcoming.indices { slim.upcoming[index].questions = [] }
        slim.threads = threads.withoutTerms
        slim.engagement = engagement.forPortfolio
        slim.pattern.evidence = Array(pattern.evidence.suffix(Self.mostReferences))
        slim.conference.evidence = Array(conference.evidence.suffix(Self.mostReferences))
        slim.conference.explanation = conference.explanation.keeping(Self.mostReferences)
        slim.executivesInSales.evidence = Array(executivesInSales.evidence.suffix(Self.mostReferences))
        slim.executives.explanation = executives.explanation.keeping(1)
        slim.gatekeeping?.explanation.terms = []
        slim.theirGatekeeping?.explanation.terms = []
        slim.value.evidence = Array(value.evidence.suffix(Self.mostReferences))
        slim.market.alignment.explanation = market.alignment.explanation.keeping(Self.mostReferences)
        slim.market.earlier.lines = []
        slim.market.earlier.explanation.terms = []
        return slim
    }
}

extension Explanation {
    /// The explanation with at most so many references behind each term, the last ones.
    fileprivate func keeping(_ most: Int) -> Explanation {
        var kept = self
        for index in kept.terms.indices { kept.terms[index].evidence = Array(kept.terms[index].evidence.suffix(most)) }
        return kept
    }
}

extension Threads {
    /// The threads with their numbers alone: a finding about them carries its own words.
    fileprivate var withoutTerms: Threads {
        var slim = self
        slim.theirs = theirs.withoutTerms
        slim.ours = ours?.withoutTerms
        slim.tiers = tiers.map(\.withoutTerms)
        return slim
    }
}

extension Threading {
    fileprivate var withoutTerms: Threading {
        var slim = self
        slim.evidence = []
        slim.explanation.terms = []
        return slim
    }
}

extension TierJudgement {
    /// The tier with its factors' numbers alone; its score keeps its terms.
    fileprivate var withoutTerms: TierJudgement {
        var slim = self
        slim.coverage.explanation.terms = []
        slim.strength.explanation.terms = []
        slim.freshness.explanation.terms = []
        slim.score = score.keeping(1)
        slim.wasted = []
        return slim
    }
}
