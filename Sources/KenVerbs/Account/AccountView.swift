package import KenDomain

/// One account: what we know, the people, what is owed, what happened.
package struct AccountView: Codable, Sendable {
    package var asOf: Day
    package var organisation: Organisation
    package var mark: AccountMark
    /// At most three findings, gravest first.
    package var findings: [Finding]
    package var further: [Finding]
    /// How many of its warnings are put off until a day.
    package var snoozed: Int
    package var judgement: Judgement
    /// The value index with its explanation; nil when nothing it needs is known.
    package var value: ValueIndex?
    package var ledger: [LedgerLine]
    package var people: [TieLine]
    /// Our people who have met them.
    package var ours: [PersonMark]
    package var promises: [PromiseLine]
    package var pains: [PainLine]
    package var accessRequests: [AccessLine]
    /// Newest first.
    package var timeline: [InteractionLine]
    package var upcoming: [MeetingMark]
    package var next: ProposalView?
    package var market: MarketView
    package var citations: Citations
    /// Answered questions as lists that all may read count them: without what was told in confidence by too few.
    package var answeredForAll: Int?

    package init(
        asOf: Day, organisation: Organisation, mark: AccountMark, findings: [Finding], further: [Finding],
        snoozed: Int = 0, judgement: Judgement, value: ValueIndex?, ledger: [LedgerLine], people: [TieLine],
        ours: [PersonMark],
        promises: [PromiseLine], pains: [PainLine], accessRequests: [AccessLine], timeline: [InteractionLine],
        upcoming: [MeetingMark], next: ProposalView?,
        market: MarketView = MarketView(industries: [], roadmap: [], theirCustomers: []), citations: Citations
    ) {
        self.asOf = asOf
        self.organisation = organisation
        self.mark = mark
        self.findings = findings
        self.further = further
        self.snoozed = snoozed
        self.judgement = judgement
        self.value = value
        self.ledger = ledger
        self.people = people
        self.ours = ours
        self.promises = promises
        self.pains = pains
        self.accessRequests = accessRequests
        self.timeline = timeline
        self.upcoming = upcoming
        self.next = next
        self.market = market
        self.citations = citations
    }
}

/// One of their people with the ties to ours.
package struct TieLine: Codable, Sendable {
    /// A tie between one of ours and this person.
    package struct Tie: Codable, Hashable, Sendable {
        package var ours: Person.ID
        /// Trust 0…1; drives only the thickness of a line.
        package var depth: Double
        package var stage: DepthStage

        package init(ours: Person.ID, depth: Double, stage: DepthStage) {
            self.ours = ours
            self.depth = depth
            self.stage = stage
        }
    }

    package var person: PersonMark
    package var leavesOn: Day?
    package var lastMetOn: Day?
    package var ties: [Tie]
    /// What would deepen the tie most, in words.
    package var hint: String?

    package init(person: PersonMark, leavesOn: Day?, lastMetOn: Day?, ties: [Tie], hint: String?) {
        self.person = person
        self.leavesOn = leavesOn
        self.lastMetOn = lastMetOn
        self.ties = ties
        self.hint = hint
    }
}
