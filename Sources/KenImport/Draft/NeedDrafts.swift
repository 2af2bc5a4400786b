public import KenDomain

/// What customers try to get done, how they rate it, and what we asked them.
public enum NeedDraft: Hashable, Sendable, Codable {
    case job(JobDraft)
    case jobStep(JobStepDraft)
    case outcome(OutcomeDraft)
    case survey(SurveyDraft)
    case surveyResponse(SurveyResponseDraft)
    case askedQuestion(AskedQuestionDraft)
}

/// What somebody tries to get done.
public struct JobDraft: Hashable, Sendable, Codable {
    public var holder: Job.Holder
    public var product: Link?
    public var statement: String
    public var evidence: [Link] = []

    /// What somebody tries to get done.
    public init(holder: Job.Holder = .primary, statement: String) {
        self.holder = holder
        self.statement = statement
    }
}

/// A step of a core job.
public struct JobStepDraft: Hashable, Sendable, Codable {
    public var job: Link
    public var kind: JobStep.Kind
    public var text: String
    /// Among the steps of its kind, from 0.
    public var place = 0

    /// A step of a core job.
    public init(job: Link, kind: JobStep.Kind, text: String) {
        self.job = job
        self.kind = kind
        self.text = text
    }
}

/// What people measure success by in one step.
public struct OutcomeDraft: Hashable, Sendable, Codable {
    public var step: Link
    public var statement: String
    public var evidence: [Link] = []
    public var claims: [Link] = []
    public var commitments: [Link] = []
    public var bets: [Link] = []

    /// What people measure success by.
    public init(step: Link, statement: String) {
        self.step = step
        self.statement = statement
    }
}

/// A survey of outcomes.
public struct SurveyDraft: Hashable, Sendable, Codable {
    public var job: Link
    public var title: String
    public var openedOn: Day
    public var closedOn: Day?
    /// In the order asked.
    public var outcomes: [Link]
    public var traps: [Survey.Trap] = []
    public var words: Int?
    public var expectedSegments: Int?

    /// A survey of outcomes.
    public init(job: Link, title: String, openedOn: Day, outcomes: [Link]) {
        self.job = job
        self.title = title
        self.openedOn = openedOn
        self.outcomes = outcomes
    }
}

/// One person's answers to a survey.
public struct SurveyResponseDraft: Hashable, Sendable, Codable {
    /// The marks of one outcome.
    public struct Marks: Hashable, Sendable, Codable {
        public var outcome: Link
        public var importance: Rating?
        public var satisfaction: Rating?

        /// The marks of one outcome.
        public init(_ outcome: Link, importance: Rating?, satisfaction: Rating?) {
            self.outcome = outcome
            self.importance = importance
            self.satisfaction = satisfaction
        }
    }

    public var survey: Link
    public var respondent: Link?
    public var screenedAs: Label?
    public var segment: String?
    public var answeredOn: Day
    public var minutes: Double?
    public var ratings: [Marks] = []
    public var trapAnswers: [Rating?] = []
    public var comment: String?

    /// One person's answers.
    public init(survey: Link, answeredOn: Day) {
        self.survey = survey
        self.answeredOn = answeredOn
    }
}

/// A question of an interview as it was asked.
public struct AskedQuestionDraft: Hashable, Sendable, Codable {
    public var interaction: Link
    public var text: String
    /// Among the questions of the conversation, from 0.
    public var place = 0
    public var followUps: Int?
    public var answer: String?
    /// The level that a person set, 0…3, with the reason.
    public var setLevel: Int?
    public var reason: String?
    public var by: Link?
    public var setOn: Day?

    /// A question as it was asked.
    public init(interaction: Link, text: String) {
        self.interaction = interaction
        self.text = text
    }
}
