package import KenDomain

/// What the people of one account lack, and what they told us, as known on a day.
package struct AccountNeedsView: Codable, Sendable {
    package var asOf: Day
    package var account: OrganisationMark
    /// What matters, in sentences; none while nothing is known.
    package var sentences: [String]
    /// What they lack most first.
    package var needs: [AccountNeed]
    /// Of their people, those who rated outcomes.
    package var raters: Int
    /// Newest first.
    package var feedback: [FeedbackLine]
    /// Whether they told us more than that.
    package var hasMore: Bool
    /// Questions about their needs that nobody has answered yet.
    package var open: [LedgerLine]
    package var citations: Citations

    package init(
        asOf: Day, account: OrganisationMark, sentences: [String] = [], needs: [AccountNeed] = [], raters: Int = 0,
        feedback: [FeedbackLine] = [], hasMore: Bool = false, open: [LedgerLine] = [],
        citations: Citations = Citations()
    ) {
        self.asOf = asOf
        self.account = account
        self.sentences = sentences
        self.needs = needs
        self.raters = raters
        self.feedback = feedback
        self.hasMore = hasMore
        self.open = open
        self.citations = citations
    }
}

/// One outcome as it concerns one account: their ratings, words, people and promises alone.
package struct AccountNeed: Codable, Sendable {
    package var outcome: OutcomeLine
    package var step: String
    /// The job that the step is part of.
    package var job: String
    /// Of their people who rated it: all, those to whom it matters, those for whom it is met.
    package var rated: Int
    package var matters: Int
    package var met: Int
    /// Whether it keeps them from a larger share of their market.
    package var isBarrier: Bool

    package init(
        outcome: OutcomeLine, step: String, job: String, rated: Int, matters: Int, met: Int, isBarrier: Bool
    ) {
        self.outcome = outcome
        self.step = step
        self.job = job
        self.rated = rated
        self.matters = matters
        self.met = met
        self.isBarrier = isBarrier
    }

    /// Of their people, those to whom it matters beyond those for whom it is met; the most lacking first.
    var lack: Int { matters - met }
}
