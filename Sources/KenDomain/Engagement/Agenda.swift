/// The plan of one meeting, and what came of it (rule book 8.2).
public struct Agenda: Kept {
    public typealias ID = Identifier<Agenda>

    /// What a meeting is; several may hold.
    public enum Occasion: String, Sendable, Codable, CaseIterable {
        /// The first with these people.
        case first
        case executive
        /// Our roadmap is shown.
        case roadmap
        /// They are asked what hurts.
        case painDiscovery
        /// They cannot wait.
        case urgentCall
    }

    /// How far its protocol has come, in order.
    public enum Step: String, Sendable, Codable, CaseIterable {
        case draft, reviewedBySales, sentToCustomer, confirmed, held, notesIn, followedUp, closed
    }

    /// A step taken on a day.
    public struct Taken: Hashable, Sendable, Codable {
        public var step: Step
        public var on: Day

        /// A step taken on a day.
        public init(step: Step, on: Day) {
            self.step = step
            self.on = on
        }
    }

    /// How success will be seen.
    public struct Criterion: Hashable, Sendable, Codable {
        public var text: String
        /// Whether it is theirs, as told in answer to Q219, and not ours.
        public var isTheirs: Bool
        /// How one will see that it is met; empty while nobody knows.
        public var check: String

        /// A criterion.
        public init(_ text: String, isTheirs: Bool = false, check: String) {
            self.text = text
            self.isTheirs = isTheirs
            self.check = check
        }
    }

    /// Something to be done after the meeting.
    public struct Action: Hashable, Sendable, Codable {
        public var text: String
        public var owner: Person.ID?
        public var dueOn: Day?
        /// The promise that was made of it.
        public var commitment: Commitment.ID?

        /// Something to be done.
        public init(_ text: String, owner: Person.ID?, dueOn: Day?, commitment: Commitment.ID?) {
            self.text = text
            self.owner = owner
            self.dueOn = dueOn
            self.commitment = commitment
        }
    }

    /// Whether the meeting did what it was for.
    public enum Success: String, Sendable, Codable, CaseIterable {
        case met, partly, notMet
    }

    public var id: ID
    public var organisation: Organisation.ID
    /// The conversation it is for, once that is on record.
    public var interaction: Interaction.ID?
    public var title: String
    public var meetingOn: Day
    /// Length in minutes; nil when not fixed.
    public var minutes: Double?
    public var isRemote: Bool
    /// Hours between our time zone and theirs, 0…12; nil when not known.
    public var zoneGap: Double?
    public var occasions: Set<Occasion>
    /// Our person who leads it.
    public var owner: Person.ID?
    /// People of theirs who are asked to come.
    public var invited: [Person.ID]
    public var items: [AgendaItem]
    public var criteria: [Criterion]
    public var review: AgendaReview?
    /// Steps after the draft, oldest first.
    public var taken: [Taken]
    public var actions: [Action]
    /// The day the summary went to the customer.
    public var summarySentOn: Day?
    public var success: Success?
    public var successReason: String?
    /// Our part of the talking, 0…1, for the owner alone (rule book 13.4); nil when nobody counted.
    public var ourTalkShare: Double?
    /// Past work of ours to speak of, that shows we know their trade.
    public var credibility: String?
    /// Why it goes on although Ken warned; nil without a reason.
    public var reason: String?
    public var standing: Standing

    /// A draft.
    public init(
        id: ID, organisation: Organisation.ID, title: String, meetingOn: Day, minutes: Double? = nil,
        occasions: Set<Occasion> = [], owner: Person.ID? = nil, items: [AgendaItem] = [], standing: Standing
    ) {
        self.id = id
        self.organisation = organisation
        self.title = title
        self.meetingOn = meetingOn
        self.minutes = minutes
        self.isRemote = false
        self.occasions = occasions
        self.owner = owner
        self.invited = []
        self.items = items
        self.criteria = []
        self.taken = []
        self.actions = []
        self.standing = standing
    }

    /// Whether the full protocol applies; other meetings need a note only.
    public var needsFullProtocol: Bool { !occasions.isDisjoint(with: [.first, .executive, .roadmap]) }
}
