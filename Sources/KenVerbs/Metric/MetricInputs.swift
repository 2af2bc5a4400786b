package import KenDomain

/// Answers to write down, of one round of asking.
package struct WaveInput: Codable, Sendable {
    /// The round they belong to; nil for a new one.
    package var wave: SurveyWave.ID?
    package var title: String
    /// Where it was asked, such as the name of a survey tool.
    package var tool: String
    /// The day it was opened; nil for today.
    package var from: Day?
    package var until: Day?
    /// How many were asked.
    package var asked: Int?
    package var question: SurveyQuestion
    /// One answer a line: the score, then who, the day and their words, parted by `;` or a tab. Who is a mail address, a
    /// domain or the name of an account; all but the score may be left out.
    package var lines: String

    package init(
        wave: SurveyWave.ID? = nil, title: String = "", tool: String = "", from: Day? = nil, until: Day? = nil,
        asked: Int? = nil, question: SurveyQuestion, lines: String
    ) {
        self.wave = wave
        self.title = title
        self.tool = tool
        self.from = from
        self.until = until
        self.asked = asked
        self.question = question
        self.lines = lines
    }
}

/// What winning and keeping customers cost in a period.
package struct CostInput: Codable, Sendable {
    package var from: Day
    /// The last day of the period.
    package var to: Day
    /// Amounts as `2400000 EUR`.
    package var acquisition: String?
    package var retention: String?
    /// Gross margin, 0…1.
    package var margin: Double?
    /// Interest of a year, 0.1 for ten per cent.
    package var interest: Double?

    package init(
        from: Day, to: Day, acquisition: String? = nil, retention: String? = nil, margin: Double? = nil,
        interest: Double? = nil
    ) {
        self.from = from
        self.to = to
        self.acquisition = acquisition
        self.retention = retention
        self.margin = margin
        self.interest = interest
    }
}

/// That an account decided to go on with us or not.
package struct RenewalInput: Codable, Sendable {
    package var account: String
    package var isRenewed: Bool
    /// nil for today.
    package var decidedOn: Day?
    /// nil when nobody knows.
    package var rivalQuoted: Bool?
    package var rival: String?

    package init(
        account: String, isRenewed: Bool, decidedOn: Day? = nil, rivalQuoted: Bool? = nil, rival: String? = nil
    ) {
        self.account = account
        self.isRenewed = isRenewed
        self.decidedOn = decidedOn
        self.rivalQuoted = rivalQuoted
        self.rival = rival
    }
}

/// That an account may be named as a reference.
package struct ReferenceInput: Codable, Sendable {
    package var account: String
    /// Their person who agreed.
    package var givenBy: String?
    /// What they agreed to, in their words.
    package var scope: String
    /// nil for today.
    package var givenOn: Day?

    package init(account: String, givenBy: String? = nil, scope: String, givenOn: Day? = nil) {
        self.account = account
        self.givenBy = givenBy
        self.scope = scope
        self.givenOn = givenOn
    }
}

/// That a reference was named or called upon, or that the consent was withdrawn.
package struct ReferenceChangeInput: Codable, Sendable {
    /// What came of it.
    package enum Deed: String, Codable, Sendable, CaseIterable {
        case use, withdraw
    }

    package var agreement: ReferenceAgreement.ID
    package var deed: Deed
    /// Id or name of the deal it was used in.
    package var deal: String?
    /// nil for today.
    package var on: Day?

    package init(agreement: ReferenceAgreement.ID, deed: Deed, deal: String? = nil, on: Day? = nil) {
        self.agreement = agreement
        self.deed = deed
        self.deal = deal
        self.on = on
    }
}
