package import KenDomain

/// Needs to hand over to those who build: one outcome, or all of a job (rule book 7.2).
package struct NeedView: Codable, Sendable {
    package var asOf: Day
    package var title: String
    package var outcomes: [NeedOutcome]
    package var citations: Citations
    /// The whole as Markdown, an issue for each outcome one after the other.
    package var markdown: String

    package init(
        asOf: Day, title: String, outcomes: [NeedOutcome], citations: Citations = Citations(), markdown: String
    ) {
        self.asOf = asOf
        self.title = title
        self.outcomes = outcomes
        self.citations = citations
        self.markdown = markdown
    }
}

/// One outcome as it is handed over.
package struct NeedOutcome: Codable, Sendable {
    package var line: OutcomeLine
    package var step: String
    package var kind: JobStep.Kind
    package var job: JobLine
    /// Inside each segment, the largest first.
    package var segments: [SegmentLine]
    /// What they said.
    package var quotes: [Citation]
    /// What we saw.
    package var observations: [Citation]
    /// Words that the caller may not read.
    package var withheld: Int
    /// Accounts it would help past what keeps them from a larger share of their market.
    package var accounts: [OrganisationMark]

    package init(
        line: OutcomeLine, step: String, kind: JobStep.Kind, job: JobLine, segments: [SegmentLine] = [],
        quotes: [Citation] = [], observations: [Citation] = [], withheld: Int = 0, accounts: [OrganisationMark] = []
    ) {
        self.line = line
        self.step = step
        self.kind = kind
        self.job = job
        self.segments = segments
        self.quotes = quotes
        self.observations = observations
        self.withheld = withheld
        self.accounts = accounts
    }
}
