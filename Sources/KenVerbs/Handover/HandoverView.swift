package import KenDomain

/// An account, or one of its people, to be handed over.
package struct HandoverInput: Codable, Sendable {
    package var account: String
    /// Name, mail or id of one of its people; nil hands the whole account over.
    package var person: String?
    package var asOf: Day?

    package init(account: String, person: String? = nil, asOf: Day? = nil) {
        self.account = account
        self.person = person
        self.asOf = asOf
    }
}

/// One page for whoever takes an account or a person over (rule book 14b; customer management rules).
package struct HandoverView: Codable, Sendable {
    /// One of theirs, who of ours knows them, and what makes a talk go well.
    package struct Acquaintance: Codable, Sendable {
        package var person: PersonMark
        /// "Ingrid Ruud knows them well enough to hear their view; last met three weeks ago", the closest first.
        package var knownBy: [String]
        package var temperament: String?
        package var wants: String?
        package var leavesOn: Day?

        package init(
            person: PersonMark, knownBy: [String], temperament: String?, wants: String?, leavesOn: Day?
        ) {
            self.person = person
            self.knownBy = knownBy
            self.temperament = temperament
            self.wants = wants
            self.leavesOn = leavesOn
        }
    }

    package var asOf: Day
    package var account: OrganisationMark
    /// The one it is about; nil when it is about the account.
    package var person: PersonMark?
    /// What they do and for whom; nil when not known.
    package var business: String?
    /// Where they are heading, and what that calls for.
    package var heading: [String]
    package var people: [Acquaintance]
    package var weOwe: [PromiseLine]
    package var theyOwe: [PromiseLine]
    package var pains: [PainLine]
    package var issues: [String]
    /// In their own words, newest first.
    package var told: [BriefView.Told]
    /// What we may show, in words.
    package var mayShow: String
    package var meetings: [MeetingMark]
    /// Next talks worth having, best first.
    package var next: [ProposalView]
    /// What not to ask again, with the day and the answer.
    package var settled: [String]
    /// What better not to raise.
    package var avoid: [String]
    package var citations: Citations

    package init(
        asOf: Day, account: OrganisationMark, person: PersonMark?, business: String?, heading: [String],
        people: [Acquaintance], weOwe: [PromiseLine], theyOwe: [PromiseLine], pains: [PainLine], issues: [String],
        told: [BriefView.Told], mayShow: String, meetings: [MeetingMark], next: [ProposalView], settled: [String],
        avoid: [String], citations: Citations = Citations()
    ) {
        self.asOf = asOf
        self.account = account
        self.person = person
        self.business = business
        self.heading = heading
        self.people = people
        self.weOwe = weOwe
        self.theyOwe = theyOwe
        self.pains = pains
        self.issues = issues
        self.told = told
        self.mayShow = mayShow
        self.meetings = meetings
        self.next = next
        self.settled = settled
        self.avoid = avoid
        self.citations = citations
    }

    /// The account, or the person and where they are.
    package var title: String { person.map { "\($0.name), \(account.name)" } ?? account.name }
}
