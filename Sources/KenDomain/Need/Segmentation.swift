/// Groups of people who lack different things, found by unmet outcomes and never by what kind of company they are (rule
/// book 6.5; Ulwick).
public struct Segmentation: Hashable, Sendable, Codable {
    /// One group of respondents.
    public struct Segment: Hashable, Sendable, Codable {
        /// By id.
        public var responses: [SurveyResponse.ID]
        /// Mean individual opportunity of each key outcome, 1…9.
        public var centre: [Double]
        /// Opportunities inside the segment, the greatest first.
        public var scores: [OutcomeScore]
        /// nil while too few answered.
        public var hint: StrategyHint?
    }

    /// Respondents who gave both marks to every outcome: only they can be told apart.
    public var complete: Int
    /// The outcomes by which segments are told apart, in the order asked.
    public var keyOutcomes: [Outcome.ID]
    /// Every number of segments that was tried.
    public var trials: [SegmentTrial]
    /// The largest first; empty where no division holds, so that there is one market as far as one can tell.
    public var segments: [Segment]
    /// How far divisions of resampled respondents agree with this one, up to 1: the mean adjusted Rand index; nil
    /// without segments.
    public var stability: Double?
    public var explanation: Explanation

    /// Divides the complete respondents of a survey.
    ///
    /// Quadratic in respondents for each number of segments tried; cubic in outcomes where there are many.
    init(_ sheet: SurveySheet, policy: Policy) {
        let needs = policy.needs
        let respondents = sheet.responses.filter { !sheet.outcomes.isEmpty && $0.isComplete(for: sheet.outcomes) }
            .sorted { $0.id < $1.id }
        let ratings = respondents.map { one in sheet.outcomes.compactMap(one.rating(of:)) }
        let opportunity = ratings.map { $0.map { $0.opportunity ?? 0 } }
        let places = KeyOutcomes.places(
            importance: ratings.map { $0.map { Double($0.importance?.rawValue ?? 0) } }, opportunity: opportunity,
            policy: needs)
        let rows = opportunity.map { row in places.map { row[$0] } }
        let division = Division(rows, policy: needs)
        complete = respondents.count
        keyOutcomes = places.map { sheet.outcomes[$0] }
        trials = division.trials
        stability = division.means.map { Division.stability(of: $0, rows: rows, policy: needs) }
        segments = division.members.map { members in
            let own = members.map { respondents[$0] }
            let scores = sheet.scores(of: own, policy)
            return Segment(
                responses: own.map(\.id), centre: Division.centre(members.map { rows[$0] }), scores: scores,
                hint: StrategyHint(scores, respondents: own.count, policy: policy))
        }
        let chosen = division.means == nil ? nil : division.members.count
        explanation = Explanation(
            title: Wording.segmentsTitle, score: trials.first { $0.segments == chosen }?.silhouette, form: .rule,
            terms: trials.map { trial in
                .init(
                    Wording.segmentTrial(trial), value: trial.silhouette ?? 0, contribution: 0,
                    source: "6.5; Rousseeuw, silhouette", evidence: [.survey(sheet.survey)])
            },
            notes: Wording.segmentNotes(
                chosen: chosen, complete: complete, answered: sheet.responses.count, stability: stability,
                stableFrom: needs.stableFrom),
            policy: policy.stamp)
    }

    /// Whether the division would come out alike with other respondents; nil without segments.
    public func isStable(_ policy: NeedPolicy) -> Bool? { stability.map { Numerics.reaches($0, policy.stableFrom) } }
}
