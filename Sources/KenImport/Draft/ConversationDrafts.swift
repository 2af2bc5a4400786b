public import KenDomain

/// A conversation, held or planned.
public struct InteractionDraft: Hashable, Sendable, Codable {
    public var kind: Attested<InteractionKind>
    public var happenedOn: Day
    public var startsAt: Instant?
    public var minutes: Double?
    public var initiator: Interaction.Initiator?
    /// The organisations it is filed under; empty when they follow from the participants.
    public var organisations: [Link] = []
    public var participants: [Link] = []
    /// Names of participants by mail, for people who are new.
    public var names: [String: String] = [:]
    public var topics: Attested<[TopicMinutes]> = .stated([])
    public var planned: [TopicMinutes] = []
    public var level = 0
    public var inTheirHours: Bool?
    public var title: String
    public var gist: String?
    public var isCancelled = false

    /// A conversation.
    public init(kind: Attested<InteractionKind>, on happenedOn: Day, title: String) {
        self.kind = kind
        self.happenedOn = happenedOn
        self.title = title
    }
}

/// An answer to a question.
public struct ClaimDraft: Hashable, Sendable, Codable {
    /// The value as a file writes it, where a person is named by a link.
    public enum Value: Hashable, Sendable, Codable {
        case plain(AnswerValue)
        case person(Link)
    }

    public var question: Question.ID
    public var organisation: Link
    public var person: Link?
    public var industry: Link?
    public var value: Value
    public var gist: String

    /// An answer to a question.
    public init(question: Question.ID, organisation: Link, value: Value, gist: String) {
        self.question = question
        self.organisation = organisation
        self.value = value
        self.gist = gist
    }
}

/// An item of evidence for or against a claim.
public struct EvidenceDraft: Hashable, Sendable, Codable {
    public var claim: Link
    /// nil lets it follow from the conversation's level and the speaker.
    public var source: SourceKind?
    public var contradicts = false
    public var speaker: Link?
    public var speakingOrganisation: Link?
    public var hearer: Link?
    /// nil lets it follow from the conversation.
    public var happenedOn: Day?
    public var interaction: Link?
    public var quote: String?

    /// An item of evidence.
    public init(claim: Link) { self.claim = claim }
}

/// A promise.
public struct CommitmentDraft: Hashable, Sendable, Codable {
    public var direction: Commitment.Direction
    public var organisation: Link
    public var people: [Link] = []
    public var owner: Link?
    public var text: String
    public var madeOn: Day
    public var dueOn: Day?
    public var settlement: Commitment.Settlement?
    public var settledOn: Day?
    public var interaction: Link?

    /// A promise.
    public init(direction: Commitment.Direction, organisation: Link, text: String, madeOn: Day) {
        self.direction = direction
        self.organisation = organisation
        self.text = text
        self.madeOn = madeOn
    }
}

/// A pain as it was told.
public struct PainDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var theme: String
    public var teller: Link?
    public var hearer: Link?
    public var happenedOn: Day
    public var text: String
    public var isUrgent = false
    public var reportBackBy: Day?
    public var toldBackOn: Day?
    public var decision: PainReport.Decision?
    public var decisionReason: String?
    public var resolvedOn: Day?
    public var interaction: Link?

    /// A pain as it was told.
    public init(organisation: Link, theme: String, on happenedOn: Day, text: String) {
        self.organisation = organisation
        self.theme = theme
        self.happenedOn = happenedOn
        self.text = text
    }
}

/// A fault being worked on.
public struct IssueDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var title: String
    public var severity: Int
    public var openedOn: Day
    public var resolvedOn: Day?

    /// A fault being worked on.
    public init(organisation: Link, title: String, severity: Int, openedOn: Day) {
        self.organisation = organisation
        self.title = title
        self.severity = severity
        self.openedOn = openedOn
    }
}

/// A request for access.
public struct AccessRequestDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var requester: Link
    public var askedOf: Link?
    public var wanted: Link?
    public var askedOn: Day
    public var reply: AccessRequest.Reply?
    public var repliedOn: Day?
    public var words: String?

    /// A request for access.
    public init(organisation: Link, requester: Link, askedOn: Day) {
        self.organisation = organisation
        self.requester = requester
        self.askedOn = askedOn
    }
}

/// A non-disclosure agreement.
public struct NonDisclosureDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var from: Day
    public var until: Day?

    /// A non-disclosure agreement.
    public init(organisation: Link, from: Day, until: Day? = nil) {
        self.organisation = organisation
        self.from = from
        self.until = until
    }
}
