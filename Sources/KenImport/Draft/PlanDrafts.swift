public import KenDomain

/// What we plan, said, showed, decided and worked on.
public enum PlanDraft: Hashable, Sendable, Codable {
    case agenda(AgendaDraft)
    case expectation(ExpectationDraft)
    case disclosure(DisclosureDraft)
    case bet(BetDraft)
    case assumption(AssumptionDraft)
    case workItem(WorkItemDraft)
}

/// The plan of a meeting.
public struct AgendaDraft: Hashable, Sendable, Codable {
    /// One item, where people and needs are named by links.
    public struct Item: Hashable, Sendable, Codable {
        public var title: String
        public var topic: Topic?
        public var minutes: Double
        public var isAdvance = false
        /// A promise, pain or issue.
        public var need: Link?
        public var owner: Link?
        public var question: Question.ID?

        /// One item.
        public init(_ title: String, minutes: Double) {
            self.title = title
            self.minutes = minutes
        }
    }

    /// Something to be done after the meeting.
    public struct Action: Hashable, Sendable, Codable {
        public var text: String
        public var owner: Link?
        public var dueOn: Day?
        public var commitment: Link?

        /// Something to be done.
        public init(_ text: String) { self.text = text }
    }

    /// What sales said to it.
    public struct Review: Hashable, Sendable, Codable {
        public var askedOn: Day
        public var reviewer: Link?
        public var verdict: AgendaReview.Verdict?
        public var answeredOn: Day?
        public var reason: String?
        public var until: Day?

        /// A review that was asked for.
        public init(askedOn: Day) { self.askedOn = askedOn }
    }

    public var organisation: Link
    public var interaction: Link?
    public var title: String
    public var meetingOn: Day
    public var minutes: Double?
    public var isRemote = false
    public var zoneGap: Double?
    public var occasions: Set<Agenda.Occasion> = []
    public var owner: Link?
    public var invited: [Link] = []
    public var items: [Item] = []
    public var criteria: [Agenda.Criterion] = []
    public var review: Review?
    public var taken: [Agenda.Taken] = []
    public var actions: [Action] = []
    public var summarySentOn: Day?
    public var success: Agenda.Success?
    public var successReason: String?
    public var ourTalkShare: Double?
    public var credibility: String?
    public var reason: String?

    /// The plan of a meeting.
    public init(organisation: Link, title: String, meetingOn: Day) {
        self.organisation = organisation
        self.title = title
        self.meetingOn = meetingOn
    }
}

/// What we said we would do with the answers.
public struct ExpectationDraft: Hashable, Sendable, Codable {
    public var organisation: Link
    public var agenda: Link?
    public var people: [Link] = []
    public var use: String
    public var notPromised: String
    public var madeOn: Day
    /// nil takes the usual number of days.
    public var reportBackOn: Day?
    public var owner: Link?

    /// What we said.
    public init(organisation: Link, use: String, notPromised: String, madeOn: Day) {
        self.organisation = organisation
        self.use = use
        self.notPromised = notPromised
        self.madeOn = madeOn
    }
}

/// What of our roadmap was shown to whom.
public struct DisclosureDraft: Hashable, Sendable, Codable {
    public var item: Link
    public var version: Int
    public var status: RoadmapItem.Status
    public var range = DisclosureSubject.Range()
    public var shownOn: Day
    public var organisation: Link
    public var people: [Link] = []
    public var shownBy: Link?
    public var channel: Disclosure.Channel
    public var hasNotice = false
    public var isAcknowledged = false
    public var questions: [String] = []
    public var interaction: Link?

    /// What was shown.
    public init(
        item: Link, version: Int, status: RoadmapItem.Status, shownOn: Day, organisation: Link,
        channel: Disclosure.Channel
    ) {
        self.item = item
        self.version = version
        self.status = status
        self.shownOn = shownOn
        self.organisation = organisation
        self.channel = channel
    }
}

/// A decision of ours.
public struct BetDraft: Hashable, Sendable, Codable {
    public var kind: Bet.Kind
    public var text: String
    public var decidedOn: Day
    public var item: Link?
    public var askedBy: Link?
    public var needOf: [Link] = []
    public var claims: [Link] = []

    /// A decision of ours.
    public init(kind: Bet.Kind, text: String, decidedOn: Day) {
        self.kind = kind
        self.text = text
        self.decidedOn = decidedOn
    }
}

/// Something we act on without first-hand evidence.
public struct AssumptionDraft: Hashable, Sendable, Codable {
    public var kind: Assumption.Kind
    public var text: String
    public var organisation: Link?
    public var question: Question.ID?
    /// What hangs on it, 0…1.
    public var stake: Double
    public var since: Day
    public var struckOn: Day?
    public var struckBecause: String?

    /// Something we act on.
    public init(kind: Assumption.Kind, text: String, stake: Double, since: Day) {
        self.kind = kind
        self.text = text
        self.stake = stake
        self.since = since
    }
}

/// A piece of development work.
public struct WorkItemDraft: Hashable, Sendable, Codable {
    public var title: String
    public var points: Double?
    /// Whoever asked for it, by mail or name as the file gives it.
    public var requester: Link?
    public var product: Link?
    public var openedOn: Day
    public var doneOn: Day?

    /// A piece of development work.
    public init(title: String, openedOn: Day) {
        self.title = title
        self.openedOn = openedOn
    }
}
