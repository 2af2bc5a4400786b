package import KenDomain

/// What was told to whom of our roadmap, and who must be told again (rule book 8.7).
package struct DisclosuresView: Codable, Sendable {
    package var asOf: Day
    /// What was shown, newest first.
    package var ledger: [DisclosureLine]
    /// What each account believes, those out of date first.
    package var beliefs: [BeliefLine]
    /// Who must hear of a change, the most overdue first; those told already last.
    package var rebriefs: [RebriefLine]
    /// Shown again to the same person although nothing had changed, newest first.
    package var again: [AgainLine]
    /// Pains whose teller still waits for the answer we promised.
    package var unanswered: [PainLine]
    /// Requests to meet somebody, newest first.
    package var access: [AccessMark]
    /// Agreements, those in force first.
    package var agreements: [AgreementLine]
    /// What is on our own roadmap.
    package var items: [RoadmapMark]

    package init(
        asOf: Day, ledger: [DisclosureLine], beliefs: [BeliefLine], rebriefs: [RebriefLine], again: [AgainLine],
        unanswered: [PainLine], access: [AccessMark], agreements: [AgreementLine], items: [RoadmapMark]
    ) {
        self.asOf = asOf
        self.ledger = ledger
        self.beliefs = beliefs
        self.rebriefs = rebriefs
        self.again = again
        self.unanswered = unanswered
        self.access = access
        self.agreements = agreements
        self.items = items
    }
}

/// One row of what was shown.
package struct DisclosureLine: Codable, Sendable {
    package var id: Disclosure.ID
    /// nil when the caller may not read it.
    package var title: String?
    package var status: RoadmapItem.Status
    package var range: DisclosureSubject.Range
    package var version: Int
    package var shownOn: Day
    package var account: OrganisationMark
    package var people: [PersonMark]
    package var shownBy: PersonMark?
    package var channel: Disclosure.Channel
    package var hasNotice: Bool
    package var isAcknowledged: Bool
    package var questions: [String]
    /// What stood against it on that day.
    package var obstacles: [DisclosureDecision.Obstacle]
    package var interaction: Interaction.ID?

    package init(
        _ row: Disclosure, title: String?, account: OrganisationMark, people: [PersonMark], shownBy: PersonMark?
    ) {
        id = row.id
        self.title = title
        (status, range, version, shownOn) = (row.status, row.range, row.version, row.shownOn)
        self.account = account
        self.people = people
        self.shownBy = shownBy
        (channel, hasNotice, isAcknowledged) = (row.channel, row.hasNotice, row.isAcknowledged)
        questions = title == nil ? [] : row.questions
        obstacles = []
        interaction = row.interaction
    }
}

/// What an account believes of one item.
package struct BeliefLine: Codable, Sendable {
    package var account: OrganisationMark
    package var belief: Belief

    package init(account: OrganisationMark, belief: Belief) {
        self.account = account
        self.belief = belief
    }
}

/// Somebody who must hear that an item changed, or has heard it.
package struct RebriefLine: Codable, Sendable {
    package var account: OrganisationMark
    package var person: PersonMark?
    package var rebrief: Rebrief

    package init(account: OrganisationMark, person: PersonMark?, rebrief: Rebrief) {
        self.account = account
        self.person = person
        self.rebrief = rebrief
    }
}

/// Something shown again although nothing had changed.
package struct AgainLine: Codable, Sendable {
    package var account: OrganisationMark
    package var person: PersonMark?
    package var title: String
    package var again: PitchAgain

    package init(account: OrganisationMark, person: PersonMark?, title: String, again: PitchAgain) {
        self.account = account
        self.person = person
        self.title = title
        self.again = again
    }
}

/// A request to meet somebody, with the account it is about.
package struct AccessMark: Codable, Sendable {
    package var account: OrganisationMark
    package var line: AccessLine

    package init(account: OrganisationMark, line: AccessLine) {
        self.account = account
        self.line = line
    }
}

/// A non-disclosure agreement.
package struct AgreementLine: Codable, Sendable {
    package var account: OrganisationMark
    package var from: Day
    package var until: Day?
    package var isInForce: Bool

    package init(account: OrganisationMark, from: Day, until: Day?, isInForce: Bool) {
        self.account = account
        self.from = from
        self.until = until
        self.isInForce = isInForce
    }
}

/// An item of our roadmap in a list.
package struct RoadmapMark: Codable, Hashable, Sendable {
    package var id: RoadmapItem.ID
    package var title: String
    package var disclosure: RoadmapItem.Disclosure

    package init(id: RoadmapItem.ID, title: String, disclosure: RoadmapItem.Disclosure) {
        self.id = id
        self.title = title
        self.disclosure = disclosure
    }
}
