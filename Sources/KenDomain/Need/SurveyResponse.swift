/// One person's answers to a survey.
public struct SurveyResponse: Kept {
    public typealias ID = Identifier<SurveyResponse>

    public var id: ID
    public var survey: Survey.ID
    /// nil for an anonymous answer.
    public var respondent: Person.ID?
    /// What the respondent is to us by a question of the survey itself; counts where they are not on record.
    public var screenedAs: Label?
    /// The group that the file puts them in; only ever looked at after segments were found (rule book 6.5, step 8).
    public var segment: String?
    public var answeredOn: Day
    /// Minutes from the first question to the last; nil when nobody counted.
    public var minutes: Double?
    public var ratings: [OutcomeRating]
    /// Answers to the traps of the survey, in their order; nil for none given.
    public var trapAnswers: [Rating?]
    /// What they wrote beside the marks.
    public var comment: String?
    public var standing: Standing

    /// One person's answers.
    public init(
        id: ID, survey: Survey.ID, respondent: Person.ID?, on answeredOn: Day, ratings: [OutcomeRating],
        standing: Standing
    ) {
        self.id = id
        self.survey = survey
        self.respondent = respondent
        self.answeredOn = answeredOn
        self.ratings = ratings
        self.trapAnswers = []
        self.standing = standing
    }

    /// The ratings of one outcome, the last where it was rated twice; nil when it was passed over.
    public func rating(of outcome: Outcome.ID) -> OutcomeRating? { ratings.last { $0.outcome == outcome } }

    /// Whether every one of these outcomes has both marks.
    public func isComplete(for outcomes: [Outcome.ID]) -> Bool {
        outcomes.allSatisfy { rating(of: $0)?.isComplete ?? false }
    }
}
