package import KenDomain

/// The brief for one conversation: one printable page (rule book 8.1).
package struct BriefView: Codable, Sendable {
    /// Somebody who will be there.
    package struct Attendee: Codable, Sendable {
        package var person: PersonMark
        /// What makes a talk with them go well.
        package var temperament: String?
        package var wants: String?
        /// Who of ours knows them, in words: "Ingrid Ruud knows her well; last met three weeks ago".
        package var knownBy: String?
        package var leavesOn: Day?
        /// What people like them try to get done; nil while that is not on record.
        package var job: String?

        package init(person: PersonMark, temperament: String?, wants: String?, knownBy: String?, leavesOn: Day?) {
            self.person = person
            self.temperament = temperament
            self.wants = wants
            self.knownBy = knownBy
            self.leavesOn = leavesOn
        }
    }

    /// Something they told us before.
    package struct Told: Codable, Sendable {
        package var question: String
        package var gist: String?
        package var citation: Citation

        package init(question: String, gist: String?, citation: Citation) {
            self.question = question
            self.gist = gist
            self.citation = citation
        }
    }

    /// A question worth asking, with why.
    package struct Ask: Codable, Sendable {
        package var question: Question.ID
        package var text: String
        package var why: String

        package init(question: Question.ID, text: String, why: String) {
            self.question = question
            self.text = text
            self.why = why
        }
    }

    package var asOf: Day
    package var account: OrganisationMark
    /// The meeting it is for; nil when none is planned.
    package var meeting: MeetingMark?
    /// One or two sentences: what this talk is about for us.
    package var opening: [Finding]
    /// What they do and for whom; nil parts are not known.
    package var business: String?
    package var attendees: [Attendee]
    package var ours: [PersonMark]
    /// Open pains and issues, gravest first.
    package var pains: [PainLine]
    package var issues: [String]
    package var weOwe: [PromiseLine]
    package var theyOwe: [PromiseLine]
    package var value: [String]
    package var deals: [String]
    /// In their own words, newest first, at most eight.
    package var told: [Told]
    /// Three questions worth asking.
    package var asks: [Ask]
    /// What not to raise, with the reason.
    package var avoid: [String]
    /// What we may show: the state of the non-disclosure agreement, in words.
    package var mayShow: String
    /// Contact load of the people who come, in words.
    package var load: String?
    /// A sentence to begin with.
    package var suggestedOpening: String
    /// Sections with nothing in them, each with what to add.
    package var missing: [String]
    package var citations: Citations

    package init(
        asOf: Day, account: OrganisationMark, meeting: MeetingMark?, opening: [Finding], business: String?,
        attendees: [Attendee], ours: [PersonMark], pains: [PainLine], issues: [String], weOwe: [PromiseLine],
        theyOwe: [PromiseLine], value: [String], deals: [String], told: [Told], asks: [Ask], avoid: [String],
        mayShow: String, load: String?, suggestedOpening: String, missing: [String], citations: Citations
    ) {
        self.asOf = asOf
        self.account = account
        self.meeting = meeting
        self.opening = opening
        self.business = business
        self.attendees = attendees
        self.ours = ours
        self.pains = pains
        self.issues = issues
        self.weOwe = weOwe
        self.theyOwe = theyOwe
        self.value = value
        self.deals = deals
        self.told = told
        self.asks = asks
        self.avoid = avoid
        self.mayShow = mayShow
        self.load = load
        self.suggestedOpening = suggestedOpening
        self.missing = missing
        self.citations = citations
    }
}
