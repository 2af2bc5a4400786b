package import KenDomain

/// What is kept, what it costs, what customers answer and whom we may name, over all accounts.
package struct MetricsView: Codable, Sendable {
    package var asOf: Day
    /// First day of the year that is compared with the one before.
    package var from: Day
    /// At most three, the most telling first.
    package var sentences: [Sentence]
    package var retention: [MetricLine]
    /// Customers of a year ago that buy no more, and those of whom nobody knows.
    package var lost: [OrganisationMark]
    package var unknown: [OrganisationMark]
    package var costs: [MetricLine]
    package var answers: [MetricLine]
    /// Newest first.
    package var waves: [WaveLine]
    package var loyalty: [MetricLine]
    package var effect: [MetricLine]
    /// The most valuable first, at most ``MetricsView/mostAccounts``.
    package var accounts: [AccountMetrics]
    /// Accounts that are not among those.
    package var further: Int
    /// Deals that a reference may have been used in, open or decided.
    package var deals: [DealMark]
    package var citations: Citations

    /// Accounts shown at once.
    package static let mostAccounts = 100

    package init(
        asOf: Day, from: Day, sentences: [Sentence], retention: [MetricLine], lost: [OrganisationMark] = [],
        unknown: [OrganisationMark] = [], costs: [MetricLine], answers: [MetricLine], waves: [WaveLine] = [],
        loyalty: [MetricLine], effect: [MetricLine] = [], accounts: [AccountMetrics] = [], further: Int = 0,
        deals: [DealMark] = [], citations: Citations = Citations()
    ) {
        self.asOf = asOf
        self.from = from
        self.sentences = sentences
        self.retention = retention
        self.lost = lost
        self.unknown = unknown
        self.costs = costs
        self.answers = answers
        self.waves = waves
        self.loyalty = loyalty
        self.effect = effect
        self.accounts = accounts
        self.further = further
        self.deals = deals
        self.citations = citations
    }
}

/// A deal by its name.
package struct DealMark: Codable, Hashable, Sendable {
    package var id: Deal.ID
    package var name: String

    package init(id: Deal.ID, name: String) {
        self.id = id
        self.name = name
    }
}

/// One round of asking, with how many answered.
package struct WaveLine: Codable, Hashable, Sendable {
    package var id: SurveyWave.ID
    package var title: String
    package var tool: String
    package var from: Day
    package var until: Day?
    /// Questions that were answered in it.
    package var questions: [SurveyQuestion]
    /// Answers in it, of those that count by their day.
    package var answers: Int
    /// How many of those asked answered; nil when nobody knows how many were asked.
    package var response: Rate?

    package init(
        id: SurveyWave.ID, title: String, tool: String, from: Day, until: Day?, questions: [SurveyQuestion],
        answers: Int, response: Rate?
    ) {
        self.id = id
        self.title = title
        self.tool = tool
        self.from = from
        self.until = until
        self.questions = questions
        self.answers = answers
        self.response = response
    }
}

/// What one account answers, whether it may be named, and how it orders.
package struct AccountMetrics: Codable, Hashable, Sendable {
    package var account: OrganisationMark
    package var answers: [MetricLine]
    package var reference: Referenceability
    package var orders: RecencyFrequencyMoney

    package init(
        account: OrganisationMark, answers: [MetricLine], reference: Referenceability, orders: RecencyFrequencyMoney
    ) {
        self.account = account
        self.answers = answers
        self.reference = reference
        self.orders = orders
    }
}
