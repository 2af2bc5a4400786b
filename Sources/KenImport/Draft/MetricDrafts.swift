public import KenDomain

/// What customers answer about us, whether they stay and lend us their name, and what that costs.
public enum MetricDraft: Hashable, Sendable, Codable {
    case surveyWave(SurveyWaveDraft)
    case waveAnswer(WaveAnswerDraft)
    case referenceAgreement(ReferenceAgreementDraft)
    case renewal(RenewalDraft)
    case costStatement(CostStatementDraft)
}

/// One round of asking.
public struct SurveyWaveDraft: Hashable, Sendable, Codable {
    public var title: String
    public var tool: String
    public var from: Day
    public var until: Day?
    public var asked: Int?

    /// One round of asking.
    public init(title: String, tool: String, from: Day) {
        self.title = title
        self.tool = tool
        self.from = from
    }
}

/// An answer in a round.
public struct WaveAnswerDraft: Hashable, Sendable, Codable {
    public var wave: Link
    public var question: SurveyQuestion
    public var score: Int
    public var organisation: Link?
    public var person: Link?
    public var touchpoint: TouchpointStage?
    public var answeredOn: Day
    public var comment: String?

    /// An answer in a round.
    public init(wave: Link, question: SurveyQuestion, score: Int, answeredOn: Day) {
        self.wave = wave
        self.question = question
        self.score = score
        self.answeredOn = answeredOn
    }
}

/// That an account may be named.
public struct ReferenceAgreementDraft: Hashable, Sendable, Codable {
    /// One time it was.
    public struct Use: Hashable, Sendable, Codable {
        public var on: Day
        public var deal: Link?

        /// One time it was.
        public init(on: Day, deal: Link? = nil) {
            self.on = on
            self.deal = deal
        }
    }

    public var organisation: Link
    public var givenBy: Link?
    public var givenOn: Day
    public var withdrawnOn: Day?
    public var scope: String
    public var uses: [Use] = []

    /// That an account may be named.
    public init(organisation: Link, givenOn: Day, scope: String) {
        self.organisation = organisation
        self.givenOn = givenOn
        self.scope = scope
    }
}

/// Whether an account went on with us.
public struct RenewalDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var decidedOn: Day
    public var isRenewed: Bool
    public var rivalQuoted: Bool?
    public var rival: String?

    /// Whether an account went on with us.
    public init(organisation: Link, decidedOn: Day, isRenewed: Bool) {
        self.organisation = organisation
        self.decidedOn = decidedOn
        self.isRenewed = isRenewed
    }
}

/// What winning and keeping customers cost in a period.
public struct CostStatementDraft: Hashable, Sendable, Codable {
    public var from: Day
    public var until: Day
    public var acquisition: Money?
    public var retention: Money?
    public var margin: Double?
    public var interest: Double?

    /// The costs of a period.
    public init(from: Day, until: Day) {
        self.from = from
        self.until = until
    }
}
