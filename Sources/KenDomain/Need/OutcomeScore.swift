/// One outcome's opportunity with how sure we are of it (rule book 6.3 and 6.4).
public struct OutcomeScore: Hashable, Sendable, Codable {
    /// How surely the zone holds.
    public enum Certainty: String, Sendable, Codable, CaseIterable {
        /// The whole interval lies in the zone.
        case certain
        /// Say "probably".
        case probable
        /// Too few answers for anything but counts.
        case countsOnly
    }

    public var outcome: Outcome.ID
    /// 4 or 5, of those who marked importance.
    public var importance: Rate
    /// 4 or 5, of those who marked satisfaction.
    public var satisfaction: Rate
    /// nil while nobody marked importance, or nobody satisfaction.
    public var opportunity: Opportunity?
    /// nil while the opportunity is unknown, or rests on so few answers that only counts are shown.
    public var zone: OutcomeZone?
    public var certainty: Certainty?
    /// Of the score, with the chance that it is underserved.
    public var interval: ScoreInterval?
    /// Of the mirrored score, with the chance that it is overserved.
    public var mirrorInterval: ScoreInterval?
    public var explanation: Explanation

    /// The score of a tally. Costs what its two intervals cost.
    public init(
        _ outcome: Outcome.ID, tally: OutcomeTally, title: String = "", evidence: [Reference] = [], policy: Policy
    ) {
        let needs = policy.needs
        self.outcome = outcome
        importance = tally.importance
        satisfaction = tally.satisfaction
        opportunity = tally.opportunity
        interval = ScoreInterval(tally, limit: needs.underservedFrom, policy: needs)
        mirrorInterval = ScoreInterval(tally.mirrored, limit: needs.overservedFrom, policy: needs)
        let isCountOnly = importance.isCountOnly || satisfaction.isCountOnly
        zone = isCountOnly ? nil : opportunity?.zone(needs)
        certainty = opportunity == nil ? nil : .countsOnly
        explanation = Explanation(title: title, score: nil, form: .sum, terms: [], policy: policy.stamp)
        certainty = zone.map { holds($0.kind, needs) ? .certain : .probable } ?? certainty
        explanation = explained(title, evidence + [.outcome(outcome)], policy: policy)
    }

    /// Whether fewer people than a share needs stand behind it.
    public var isIndicative: Bool { importance.isIndicative || satisfaction.isIndicative }

    /// Whether the intervals leave no other zone.
    private func holds(_ kind: OutcomeZone.Kind, _ policy: NeedPolicy) -> Bool {
        guard let interval, let mirrorInterval else { return false }
        switch kind {
        case .underserved: return Numerics.reaches(interval.lower, policy.underservedFrom)
        case .overserved:
            // Without the mirror all depends on which of both is larger.
            let isClear = importance.interval.flatMap { wanted in
                satisfaction.interval.map { $0.lowerBound > wanted.upperBound }
            }
            return policy.overservedByMirror
                ? Numerics.reaches(mirrorInterval.lower, policy.overservedFrom) : isClear ?? false
        case .appropriatelyServed:
            return interval.upper < policy.underservedFrom && mirrorInterval.upper < policy.overservedFrom
        }
    }

    private func explained(_ title: String, _ evidence: [Reference], policy: Policy) -> Explanation {
        guard let opportunity else {
            return Explanation(
                title: Wording.opportunityTitle(title), score: nil, form: .sum, terms: [],
                notes: [Wording.nobodyRated], policy: policy.stamp)
        }
        return Explanation(
            title: Wording.opportunityTitle(title), score: opportunity.score, form: .sum,
            terms: [
                .init(
                    Wording.importanceTerm(importance), value: opportunity.importance, source: "6.3; Ulwick",
                    evidence: evidence),
                .init(
                    Wording.unmetTerm(satisfaction),
                    value: max(opportunity.importance - opportunity.satisfaction, 0), source: "6.3; Ulwick",
                    evidence: evidence),
            ],
            notes: [interval.map(Wording.scoreRange), isIndicative ? Wording.indicative : nil].compactMap(\.self),
            policy: policy.stamp)
    }

    /// The greatest opportunity first; unknown last; then by id.
    public static func greatestFirst(_ scores: [OutcomeScore]) -> [OutcomeScore] {
        scores.sorted {
            (-($0.opportunity?.score ?? -1), $0.outcome) < (-($1.opportunity?.score ?? -1), $1.outcome)
        }
    }
}
