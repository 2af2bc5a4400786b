package import KenDomain

/// Where end industries are going, as told across customers, and what our executives call.
package struct OutlookView: Codable, Sendable {
    /// One trend, or one subject that somebody speaks of.
    package struct Line: Codable, Sendable {
        package var outlook: Outlook
        /// Names of its industries; empty for all.
        package var industries: [String]
        /// What a call still needs; empty when it may be called.
        package var gaps: [Gap]
        /// Accounts that sell into its industries, by name.
        package var feeders: [Feeder]

        package init(outlook: Outlook, industries: [String], gaps: [Gap], feeders: [Feeder]) {
            self.outlook = outlook
            self.industries = industries
            self.gaps = gaps
            self.feeders = feeders
        }
    }

    /// Something a call still needs, with the question that would settle it.
    package struct Gap: Codable, Sendable {
        package var gap: OutlookGap
        package var question: Question.ID
        /// Whom to ask first, at most three.
        package var whom: [OrganisationMark]

        package init(gap: OutlookGap, question: Question.ID, whom: [OrganisationMark]) {
            self.gap = gap
            self.question = question
            self.whom = whom
        }
    }

    /// An account that sells into an industry.
    package struct Feeder: Codable, Sendable {
        package var account: OrganisationMark
        package var industry: String
        /// Share of its revenue, 0…1; nil when not known.
        package var share: Double?

        package init(account: OrganisationMark, industry: String, share: Double?) {
            self.account = account
            self.industry = industry
            self.share = share
        }
    }

    /// A call with who made it.
    package struct Call: Codable, Sendable {
        package var call: OutlookCall
        package var caller: String
        package var industries: [String]
        /// Whether whoever reads made it.
        package var isOwn: Bool
        /// Whether whoever reads may change it.
        package var mayChange: Bool

        package init(call: OutlookCall, caller: String, industries: [String], isOwn: Bool, mayChange: Bool) {
            self.call = call
            self.caller = caller
            self.industries = industries
            self.isOwn = isOwn
            self.mayChange = mayChange
        }
    }

    package var asOf: Day
    package var about: String?
    /// Those that may be called first, then by number of accounts that speak.
    package var lines: [Line]
    /// Calls in force, newest first.
    package var calls: [Call]
    /// Calls with a known outcome that whoever reads made, newest first; nobody sees another's (rule book 13.4).
    package var past: [Call]
    /// How near the reader's own likelihoods came; nil for whoever has no name here.
    package var brier: Brier?
    /// The name of whoever reads, where it is known.
    package var me: String?
    /// That executives met too few key customers to call anything; nil when they met enough.
    package var executives: Finding?
    package var citations: Citations

    package init(
        asOf: Day, about: String? = nil, lines: [Line], calls: [Call], past: [Call] = [], brier: Brier? = nil,
        me: String? = nil, executives: Finding? = nil, citations: Citations = Citations()
    ) {
        self.asOf = asOf
        self.about = about
        self.lines = lines
        self.calls = calls
        self.past = past
        self.brier = brier
        self.me = me
        self.executives = executives
        self.citations = citations
    }
}
