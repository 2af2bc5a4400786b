package import KenDomain

/// Promises, ours and theirs, and pains; on a page of a long list a part of each.
package struct PromisesView: Codable, Sendable {
    package var asOf: Day
    package var ours: [PromiseLine]
    package var theirs: [PromiseLine]
    package var pains: [PainLine]
    /// How many of ours are open, and broken, on all pages.
    package var open: Int
    package var broken: Int
    /// How many of ours were kept, of those settled or broken.
    package var kept: Int
    package var settled: Int
    package var nextPage: String?

    /// What all of them come to.
    package init(
        asOf: Day, ours: [PromiseLine], theirs: [PromiseLine], pains: [PainLine], kept: Int, settled: Int,
        nextPage: String? = nil
    ) {
        self.asOf = asOf
        self.ours = ours
        self.theirs = theirs
        self.pains = pains
        open = ours.count { $0.state == .open }
        broken = ours.count { $0.state == .broken }
        self.kept = kept
        self.settled = settled
        self.nextPage = nextPage
    }
}

/// A promise in a list.
package struct PromiseLine: Codable, Sendable {
    package var id: Commitment.ID
    package var text: String
    package var direction: Commitment.Direction
    package var account: Organisation.ID
    package var accountName: String
    /// To whom, or by whom on their side.
    package var people: [String]
    package var owner: String?
    package var madeOn: Day
    package var dueOn: Day?
    package var settledOn: Day?
    package var state: CommitmentState
    package var interaction: Interaction.ID?

    package init(
        id: Commitment.ID, text: String, direction: Commitment.Direction, account: Organisation.ID,
        accountName: String, people: [String], owner: String?, madeOn: Day, dueOn: Day?, settledOn: Day?,
        state: CommitmentState, interaction: Interaction.ID?
    ) {
        self.id = id
        self.text = text
        self.direction = direction
        self.account = account
        self.accountName = accountName
        self.people = people
        self.owner = owner
        self.madeOn = madeOn
        self.dueOn = dueOn
        self.settledOn = settledOn
        self.state = state
        self.interaction = interaction
    }
}

/// A pain with how often it was told.
package struct PainLine: Codable, Sendable {
    package var theme: String
    package var account: Organisation.ID
    package var accountName: String
    package var tellings: Int
    package var lastTold: Day
    /// The latest telling in words; nil when the caller may not read it.
    package var words: String?
    package var toldTo: [String]
    package var isOpen: Bool
    package var reportBackBy: Day?
    /// What we decided; nil when nothing is, or the caller may not read it.
    package var decision: PainReport.Decision?
    /// When those who told it heard of it.
    package var toldBackOn: Day?
    /// The latest telling that the caller may read and answer; nil when there is none.
    package var answerable: PainReport.ID?
    package var evidence: [Reference]

    package init(
        theme: String, account: Organisation.ID, accountName: String, tellings: Int, lastTold: Day, words: String?,
        toldTo: [String], isOpen: Bool, reportBackBy: Day?, decision: PainReport.Decision? = nil,
        toldBackOn: Day? = nil, answerable: PainReport.ID? = nil, evidence: [Reference]
    ) {
        self.theme = theme
        self.account = account
        self.accountName = accountName
        self.tellings = tellings
        self.lastTold = lastTold
        self.words = words
        self.toldTo = toldTo
        self.isOpen = isOpen
        self.reportBackBy = reportBackBy
        self.decision = decision
        self.toldBackOn = toldBackOn
        self.answerable = answerable
        self.evidence = evidence
    }
}

/// A request for access in a list.
package struct AccessLine: Codable, Sendable {
    package var id: AccessRequest.ID
    package var requester: String
    package var askedOf: String?
    package var wanted: String?
    package var askedOn: Day
    package var reply: AccessRequest.Reply?
    package var repliedOn: Day?
    package var words: String?

    package init(
        id: AccessRequest.ID, requester: String, askedOf: String?, wanted: String?, askedOn: Day,
        reply: AccessRequest.Reply?, repliedOn: Day?, words: String?
    ) {
        self.id = id
        self.requester = requester
        self.askedOf = askedOf
        self.wanted = wanted
        self.askedOn = askedOn
        self.reply = reply
        self.repliedOn = repliedOn
        self.words = words
    }
}
