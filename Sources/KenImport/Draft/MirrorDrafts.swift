public import KenDomain

/// How we see ourselves.
public enum MirrorDraft: Hashable, Sendable, Codable {
    case pollAnswer(PollAnswerDraft)
    case definitionVerdict(DefinitionVerdictDraft)
    case selfAssessment(SelfAssessmentDraft)
    case reviewRecord(ReviewRecordDraft)
}

/// Who a colleague says the customer is.
public struct PollAnswerDraft: Hashable, Sendable, Codable {
    public var by: Link
    public var text: String
    /// Whom the words name; nil for Ken to read it off them.
    public var groups: Attested<Set<CustomerGroup>>?
    public var answeredOn: Day

    /// Who a colleague says the customer is.
    public init(by: Link, text: String, answeredOn: Day) {
        self.by = by
        self.text = text
        self.answeredOn = answeredOn
    }
}

/// The definition that was settled on.
public struct DefinitionVerdictDraft: Hashable, Sendable, Codable {
    /// What somebody held against it.
    public struct Objection: Hashable, Sendable, Codable {
        public var by: Link
        public var text: String

        /// What somebody held against it.
        public init(by: Link, text: String) {
            self.by = by
            self.text = text
        }
    }

    public var sentence: String
    public var agreed: [Link] = []
    public var objections: [Objection] = []
    public var decidedOn: Day

    /// The definition that was settled on.
    public init(sentence: String, decidedOn: Day) {
        self.sentence = sentence
        self.decidedOn = decidedOn
    }
}

/// How a colleague sees the company.
public struct SelfAssessmentDraft: Hashable, Sendable, Codable {
    public var by: Link
    public var marks: [SelfAssessment.Mark]
    public var business: String?
    /// From where the first thought looks; nil for Ken to read it.
    public var view: BusinessView?
    public var answeredOn: Day

    /// How a colleague sees the company.
    public init(by: Link, marks: [SelfAssessment.Mark], answeredOn: Day) {
        self.by = by
        self.marks = marks
        self.answeredOn = answeredOn
    }
}

/// A quarterly review.
public struct ReviewRecordDraft: Hashable, Sendable, Codable {
    public var title: String
    public var heldOn: Day
    public var items: [ReviewItem]
    public var attendees: [ReviewDriver: Int]?
    public var statedDriver: ReviewDriver?
    public var interaction: Link?

    /// A quarterly review.
    public init(title: String, heldOn: Day, items: [ReviewItem]) {
        self.title = title
        self.heldOn = heldOn
        self.items = items
    }
}
