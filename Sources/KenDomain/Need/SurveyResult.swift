/// What a survey shows of all its respondents together; averages hide segments (rule book 6.3 to 6.5).
public struct SurveyResult: Hashable, Sendable, Codable {
    public var survey: Survey.ID
    public var asOf: Day
    /// Answers that do not count, and why.
    public var refused: [SurveyCleaning.Refused]
    /// What a person should look at.
    public var warnings: [Warning]
    public var sample: SurveySample
    /// The greatest opportunity first.
    public var scores: [OutcomeScore]
    /// nil while too few answered, or no zone is known.
    public var hint: StrategyHint?
    public var segmentation: Segmentation

    /// Works out a survey as of a day, for a reader.
    ///
    /// Answers given in confidence count for their circle, and for everybody once enough people stand behind the
    /// figures (rule book 0.3, X6). Costs what the intervals and the segments cost.
    /// - Parameters:
    ///   - outcomes: those on record, for their statements.
    ///   - labels: what people on record are to us.
    public init(
        _ survey: Survey, outcomes: [Outcome] = [], responses: [SurveyResponse], labels: [Person.ID: Label],
        readership: Readership = .everyone, asOf: Day, policy: Policy
    ) {
        let clean = SurveyCleaning(survey, responses, labels: labels, asOf: asOf, policy: policy.needs)
        let counted = readership.counted(
            clean.kept, enough: policy.market.sourcesToHide, source: \.source,
            visibilities: { [$0.standing.visibility] })
        let titles = Dictionary(outcomes.map { ($0.id, $0.statement) }) { $1 }
        let sheet = SurveySheet(survey, responses: counted, titles: titles)
        self.survey = survey.id
        self.asOf = asOf
        refused = clean.refused
        warnings = [clean.warning(survey)].compactMap(\.self)
        sample = SurveySample(
            respondents: counted.count, expectedSegments: survey.expectedSegments, policy: policy.needs)
        scores = sheet.scores(policy)
        hint = StrategyHint(scores, respondents: counted.count, policy: policy)
        segmentation = Segmentation(sheet, policy: policy)
    }
}

extension SurveyResponse {
    /// Who stands behind it: the person, or for an anonymous answer the answer.
    fileprivate var source: String { respondent?.description ?? "response \(id)" }
}
