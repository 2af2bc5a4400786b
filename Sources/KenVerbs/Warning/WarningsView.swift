package import KenDomain

/// Which warnings to list; nil means all.
package struct WarningsInput: Codable, Sendable {
    package var asOf: Day?
    /// Name, domain or id of an account.
    package var account: String?
    package var family: WarningFamily?
    /// Those at least so grave.
    package var severity: Warning.Severity?
    /// Cursor of a page, as the page before gave it.
    package var page: String?

    package init(
        asOf: Day? = nil, account: String? = nil, family: WarningFamily? = nil, severity: Warning.Severity? = nil,
        page: String? = nil
    ) {
        self.asOf = asOf
        self.account = account
        self.family = family
        self.severity = severity
        self.page = page
    }
}

/// Every warning with its rule, its evidence and what to do (rule book 13.2).
package struct WarningsView: Codable, Sendable {
    /// How many warnings a family has.
    package struct Count: Codable, Hashable, Sendable {
        package var family: WarningFamily
        package var warnings: Int

        package init(family: WarningFamily, warnings: Int) {
            self.family = family
            self.warnings = warnings
        }
    }

    package var asOf: Day
    /// The account they are limited to; nil for all.
    package var account: OrganisationMark?
    package var family: WarningFamily?
    package var severity: Warning.Severity?
    /// One page, gravest first.
    package var lines: [WarningLine]
    /// How many there are on all pages.
    package var total: Int
    /// Put off until a day, those that come back first at the head.
    package var snoozed: [WarningLine]
    /// By family, whatever family is asked for; families without any are left out.
    package var counts: [Count]
    package var nextPage: String?
    package var citations: Citations

    package init(
        asOf: Day, account: OrganisationMark? = nil, family: WarningFamily? = nil, severity: Warning.Severity? = nil,
        lines: [WarningLine], total: Int, snoozed: [WarningLine] = [], counts: [Count] = [], nextPage: String? = nil,
        citations: Citations = Citations()
    ) {
        self.asOf = asOf
        self.account = account
        self.family = family
        self.severity = severity
        self.lines = lines
        self.total = total
        self.snoozed = snoozed
        self.counts = counts
        self.nextPage = nextPage
        self.citations = citations
    }
}

/// A warning in the catalogue: its sentence, the rule behind it, and until when it is put off.
package struct WarningLine: Codable, Hashable, Sendable {
    package var subject: Warning.Subject
    /// Name of the account; nil for one about the company.
    package var accountName: String?
    /// Sentence, move, severity, evidence and explanation.
    package var finding: Finding
    /// The rule in a sentence, with its source; nil for none of the catalogue's.
    package var rule: WarningRule?
    /// Why and until when it is put off; nil while it stands.
    package var snooze: Snooze?

    package init(
        subject: Warning.Subject, accountName: String?, finding: Finding, rule: WarningRule?, snooze: Snooze? = nil
    ) {
        self.subject = subject
        self.accountName = accountName
        self.finding = finding
        self.rule = rule
        self.snooze = snooze
    }
}
