/// The responses that count, beside what they were asked.
struct SurveySheet {
    var survey: Survey.ID
    var outcomes: [Outcome.ID]
    var responses: [SurveyResponse]
    var titles: [Outcome.ID: String]

    /// The responses to a survey.
    init(_ survey: Survey, responses: [SurveyResponse], titles: [Outcome.ID: String] = [:]) {
        self.survey = survey.id
        outcomes = survey.outcomes
        self.responses = responses
        self.titles = titles
    }

    /// Scores over some of the responses, or all, the greatest opportunity first.
    func scores(of own: [SurveyResponse]? = nil, _ policy: Policy) -> [OutcomeScore] {
        OutcomeScore.greatestFirst(
            outcomes.map {
                OutcomeScore(
                    $0, tally: OutcomeTally($0, in: own ?? responses), title: titles[$0] ?? "",
                    evidence: [.survey(survey)], policy: policy)
            })
    }
}
