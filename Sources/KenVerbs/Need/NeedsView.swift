package import KenDomain

/// What customers try to get done, by what they measure success, and what they lack (rule book 6).
package struct NeedsView: Codable, Sendable {
    package var asOf: Day
    /// Every job one may read, core jobs first.
    package var jobs: [JobLine]
    /// The core job that is looked at; nil while none is on record.
    package var map: JobMapView?
    /// Surveys of that job, newest first.
    package var surveys: [SurveyMark]
    /// The survey that is looked at; nil while nobody was asked.
    package var survey: SurveyView?
    /// What matters, in sentences.
    package var sentences: [Sentence]
    package var findings: [Finding]
    package var citations: Citations

    package init(
        asOf: Day, jobs: [JobLine], map: JobMapView?, surveys: [SurveyMark], survey: SurveyView?,
        sentences: [Sentence] = [], findings: [Finding] = [], citations: Citations = Citations()
    ) {
        self.asOf = asOf
        self.jobs = jobs
        self.map = map
        self.surveys = surveys
        self.survey = survey
        self.sentences = sentences
        self.findings = findings
        self.citations = citations
    }
}

/// One job.
package struct JobLine: Codable, Hashable, Sendable {
    package var id: Job.ID
    package var holder: Job.Holder
    package var statement: String
    /// Name of the product that is hired for it.
    package var product: String?

    package init(id: Job.ID, holder: Job.Holder, statement: String, product: String? = nil) {
        self.id = id
        self.holder = holder
        self.statement = statement
        self.product = product
    }
}

/// The map of one core job.
package struct JobMapView: Codable, Sendable {
    package var job: JobLine
    /// In the order of the kinds of steps.
    package var steps: [StepLine]
    /// What it lacks, in plain words.
    package var gaps: [String]

    package init(job: JobLine, steps: [StepLine], gaps: [String]) {
        self.job = job
        self.steps = steps
        self.gaps = gaps
    }

    /// Every outcome, step by step.
    package var outcomes: [OutcomeLine] { steps.flatMap(\.outcomes) }
}

/// One step with its outcomes.
package struct StepLine: Codable, Sendable {
    package var id: JobStep.ID
    package var kind: JobStep.Kind
    package var text: String
    package var outcomes: [OutcomeLine]
    /// Outcomes that the caller may not read.
    package var hidden: Int

    package init(id: JobStep.ID, kind: JobStep.Kind, text: String, outcomes: [OutcomeLine], hidden: Int = 0) {
        self.id = id
        self.kind = kind
        self.text = text
        self.outcomes = outcomes
        self.hidden = hidden
    }
}

/// One outcome with its score and what is tied to it.
package struct OutcomeLine: Codable, Sendable {
    package var id: Outcome.ID
    package var statement: String
    /// What the checker says of the statement.
    package var codes: [OutcomeCode]
    /// Among those that are looked at; nil while nobody was asked.
    package var score: OutcomeScore?
    /// Words it was made from, and answers that speak of it.
    package var words: [Reference]
    /// Respondents on record to whom it matters and who are not satisfied, by name.
    package var people: [PersonMark]
    package var promises: [NeedLink]
    package var bets: [NeedLink]

    package init(
        id: Outcome.ID, statement: String, codes: [OutcomeCode] = [], score: OutcomeScore? = nil,
        words: [Reference] = [], people: [PersonMark] = [], promises: [NeedLink] = [], bets: [NeedLink] = []
    ) {
        self.id = id
        self.statement = statement
        self.codes = codes
        self.score = score
        self.words = words
        self.people = people
        self.promises = promises
        self.bets = bets
    }
}

/// A promise or a decision that is about an outcome.
package struct NeedLink: Codable, Hashable, Sendable {
    package var reference: Reference
    package var text: String
    /// Where it stands, in words.
    package var state: String
    /// The account it was promised to.
    package var account: OrganisationMark?

    package init(reference: Reference, text: String, state: String, account: OrganisationMark? = nil) {
        self.reference = reference
        self.text = text
        self.state = state
        self.account = account
    }
}
