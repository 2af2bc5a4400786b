package import KenDomain

/// One account in money and answers: what it pays, whether it stays, what its people say, whether it may be named.
package struct MoneyView: Codable, Sendable {
    package var asOf: Day
    package var account: OrganisationMark
    /// In the house currency; nil while not known.
    package var revenue: Money?
    package var previous: Money?
    /// What the last year was against the one before, in a sentence.
    package var sentence: Sentence
    package var value: ValueIndex?
    package var lines: [MetricLine]
    package var reference: Referenceability
    package var agreements: [ReferenceLine]
    package var renewals: [RenewalLine]
    package var orders: RecencyFrequencyMoney
    /// Newest first, of those that count.
    package var answers: [AnswerLine]
    package var deals: [DealMark]
    package var citations: Citations

    package init(
        asOf: Day, account: OrganisationMark, revenue: Money? = nil, previous: Money? = nil, sentence: Sentence,
        value: ValueIndex? = nil, lines: [MetricLine], reference: Referenceability, agreements: [ReferenceLine] = [],
        renewals: [RenewalLine] = [], orders: RecencyFrequencyMoney, answers: [AnswerLine] = [],
        deals: [DealMark] = [], citations: Citations = Citations()
    ) {
        self.asOf = asOf
        self.account = account
        self.revenue = revenue
        self.previous = previous
        self.sentence = sentence
        self.value = value
        self.lines = lines
        self.reference = reference
        self.agreements = agreements
        self.renewals = renewals
        self.orders = orders
        self.answers = answers
        self.deals = deals
        self.citations = citations
    }
}

/// That the account may be named.
package struct ReferenceLine: Codable, Hashable, Sendable {
    package var id: ReferenceAgreement.ID
    /// In their words; nil when the reader was not told.
    package var scope: String?
    package var givenBy: String?
    package var givenOn: Day
    package var withdrawnOn: Day?
    package var uses: [Day]

    package init(
        id: ReferenceAgreement.ID, scope: String?, givenBy: String?, givenOn: Day, withdrawnOn: Day?, uses: [Day]
    ) {
        self.id = id
        self.scope = scope
        self.givenBy = givenBy
        self.givenOn = givenOn
        self.withdrawnOn = withdrawnOn
        self.uses = uses
    }
}

/// A decision to go on with us or not.
package struct RenewalLine: Codable, Hashable, Sendable {
    package var id: Renewal.ID
    package var decidedOn: Day
    package var isRenewed: Bool
    package var rivalQuoted: Bool?
    package var rival: String?

    package init(id: Renewal.ID, decidedOn: Day, isRenewed: Bool, rivalQuoted: Bool?, rival: String?) {
        self.id = id
        self.decidedOn = decidedOn
        self.isRenewed = isRenewed
        self.rivalQuoted = rivalQuoted
        self.rival = rival
    }
}

/// What somebody answered; nothing but the day when it was told in others' confidence.
package struct AnswerLine: Codable, Hashable, Sendable {
    package var id: WaveAnswer.ID
    package var question: SurveyQuestion
    package var answeredOn: Day
    /// "9 of 10"; nil when the reader was not told.
    package var score: String?
    package var who: String?
    package var comment: String?
    /// The round and its tool.
    package var wave: String?
    package var isInConfidence: Bool

    package init(
        id: WaveAnswer.ID, question: SurveyQuestion, answeredOn: Day, score: String?, who: String?, comment: String?,
        wave: String?, isInConfidence: Bool
    ) {
        self.id = id
        self.question = question
        self.answeredOn = answeredOn
        self.score = score
        self.who = who
        self.comment = comment
        self.wave = wave
        self.isInConfidence = isInConfidence
    }
}
