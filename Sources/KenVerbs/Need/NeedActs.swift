package import KenDomain

/// A job to write down.
package struct JobInput: Codable, Sendable {
    /// Verb, object and context, free of products.
    package var statement: String
    package var holder: Job.Holder
    /// Name or id of the product that is hired for it; nil for all of ours.
    package var product: String?
    /// Answers in which it was heard.
    package var grounds: [GroundInput]

    package init(
        statement: String, holder: Job.Holder = .primary, product: String? = nil, grounds: [GroundInput] = []
    ) {
        self.statement = statement
        self.holder = holder
        self.product = product
        self.grounds = grounds
    }
}

/// A step of a core job to write down.
package struct JobStepInput: Codable, Sendable {
    /// Statement, part of it, or id; nil while there is only one core job.
    package var job: String?
    package var kind: JobStep.Kind
    /// In a few words that start with a verb.
    package var text: String

    package init(job: String? = nil, kind: JobStep.Kind, text: String) {
        self.job = job
        self.kind = kind
        self.text = text
    }
}

/// An outcome to write down, or what is tied to one to change.
package struct OutcomeInput: Codable, Sendable {
    /// The outcome to change, by id or words; nil writes a new one down.
    package var outcome: String?
    /// A new statement.
    package var statement: String?
    /// The step a new one belongs to: its words, its kind, or its id.
    package var step: String?
    package var job: String?
    /// Answers that speak of it, with the words behind them.
    package var grounds: [GroundInput]
    /// Promises about it, by id.
    package var commitments: [Commitment.ID]
    /// Decisions that serve it, by id.
    package var bets: [Bet.ID]

    package init(
        outcome: String? = nil, statement: String? = nil, step: String? = nil, job: String? = nil,
        grounds: [GroundInput] = [], commitments: [Commitment.ID] = [], bets: [Bet.ID] = []
    ) {
        self.outcome = outcome
        self.statement = statement
        self.step = step
        self.job = job
        self.grounds = grounds
        self.commitments = commitments
        self.bets = bets
    }
}

/// Answers to a survey to bring in, as a table with a row for each respondent.
package struct SurveyAnswersInput: Codable, Sendable {
    /// The whole table as text.
    package var table: String
    /// Title or id of the survey; a new one is made when none is called so.
    package var survey: String
    /// The job a new survey is about; nil while there is only one core job.
    package var job: String?
    /// What everybody in it is to us, where the table does not say.
    package var label: Label?
    /// Words that had to be read for answering, for telling who was faster than one can read.
    package var words: Int?
    package var expectedSegments: Int?
    /// The day that `D0` in the table means; nil for today.
    package var day0: Day?

    package init(
        table: String, survey: String, job: String? = nil, label: Label? = nil, words: Int? = nil,
        expectedSegments: Int? = nil, day0: Day? = nil
    ) {
        self.table = table
        self.survey = survey
        self.job = job
        self.label = label
        self.words = words
        self.expectedSegments = expectedSegments
        self.day0 = day0
    }
}
