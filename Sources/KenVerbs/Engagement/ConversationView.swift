package import KenDomain

/// A conversation in a list or on a timeline.
package struct InteractionLine: Codable, Sendable {
    package var id: Interaction.ID
    /// The account it is read with.
    package var account: OrganisationMark
    package var on: Day
    package var kind: Attested<InteractionKind>
    package var title: String
    /// What came of it; nil when nothing is noted or the caller may not read it.
    package var gist: String?
    package var minutes: Double?
    package var ours: [PersonMark]
    package var theirs: [PersonMark]
    package var topics: Attested<[TopicMinutes]>
    package var level: Int
    package var isInConfidence: Bool

    package init(
        id: Interaction.ID, account: OrganisationMark, on: Day, kind: Attested<InteractionKind>, title: String,
        gist: String?, minutes: Double?, ours: [PersonMark], theirs: [PersonMark], topics: Attested<[TopicMinutes]>,
        level: Int, isInConfidence: Bool
    ) {
        self.id = id
        self.account = account
        self.on = on
        self.kind = kind
        self.title = title
        self.gist = gist
        self.minutes = minutes
        self.ours = ours
        self.theirs = theirs
        self.topics = topics
        self.level = level
        self.isInConfidence = isInConfidence
    }
}

/// One conversation: who, about what, what was learned and promised in it.
package struct ConversationView: Codable, Sendable {
    package var asOf: Day
    package var line: InteractionLine
    package var accounts: [OrganisationMark]
    package var planned: [TopicMinutes]
    /// Whether its day is still to come.
    package var isUpcoming: Bool
    /// Answers that rest on words said here.
    package var learned: [Citation]
    package var promises: [PromiseLine]
    package var pains: [PainLine]
    package var version: Int
    /// Its plan with the protocol; nil while there is none or the caller may not read it.
    package var agenda: AgendaView?
    /// What was asked in it; nil while no question is on record or the caller may not read it.
    package var session: SessionLine?

    package init(
        asOf: Day, line: InteractionLine, accounts: [OrganisationMark], planned: [TopicMinutes], isUpcoming: Bool,
        learned: [Citation], promises: [PromiseLine], pains: [PainLine], version: Int,
        agenda: AgendaView? = nil, session: SessionLine? = nil
    ) {
        self.session = session
        self.asOf = asOf
        self.line = line
        self.accounts = accounts
        self.planned = planned
        self.isUpcoming = isUpcoming
        self.learned = learned
        self.promises = promises
        self.pains = pains
        self.version = version
        self.agenda = agenda
    }
}

/// An organisation in a list.
package struct OrganisationMark: Codable, Hashable, Sendable {
    package var id: Organisation.ID
    package var name: String
    package var kind: Organisation.Kind

    package init(id: Organisation.ID, name: String, kind: Organisation.Kind) {
        self.id = id
        self.name = name
        self.kind = kind
    }
}

/// Conversations: what the planner proposes, what is planned, what was held.
package struct ConversationsView: Codable, Sendable {
    package var asOf: Day
    package var proposals: [ProposalView]
    package var upcoming: [MeetingMark]
    /// Newest first.
    package var held: [InteractionLine]
    package var nextPage: String?

    package init(
        asOf: Day, proposals: [ProposalView], upcoming: [MeetingMark], held: [InteractionLine], nextPage: String?
    ) {
        self.asOf = asOf
        self.proposals = proposals
        self.upcoming = upcoming
        self.held = held
        self.nextPage = nextPage
    }
}
