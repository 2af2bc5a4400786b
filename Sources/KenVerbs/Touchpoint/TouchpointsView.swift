package import KenDomain

/// Experience beside process, stage by stage (rule book 11.1).
package struct TouchpointsView: Codable, Sendable {
    /// One stage.
    package struct Line: Codable, Sendable {
        package var gap: TouchpointGap
        package var product: String?
        /// The experience we want, in one sentence; nil while nobody has said.
        package var wanted: String?
        package var owner: String?
        /// What to do about it; nil where there is nothing.
        package var move: String?

        package init(
            gap: TouchpointGap, product: String? = nil, wanted: String? = nil, owner: String? = nil,
            move: String? = nil
        ) {
            self.gap = gap
            self.product = product
            self.wanted = wanted
            self.owner = owner
            self.move = move
        }
    }

    package var asOf: Day
    /// What matters, in sentences.
    package var sentences: [String]
    /// In the order in which customers come to them.
    package var lines: [Line]
    /// Whether both sides speak, over the months watched.
    package var balance: TwoWayBalance

    package init(asOf: Day, sentences: [String], lines: [Line], balance: TwoWayBalance) {
        self.asOf = asOf
        self.sentences = sentences
        self.lines = lines
        self.balance = balance
    }
}

/// Work together with customers, and whom to ask for it (rule book 11).
package struct CoCreationView: Codable, Sendable {
    /// One piece of work.
    package struct Line: Codable, Sendable {
        package var id: CoCreation.ID
        package var title: String
        package var organisation: OrganisationMark?
        package var people: [String]
        /// Title of the roadmap item it is about.
        package var item: String?
        package var stage: CoCreationStage?
        /// Since when it stands there.
        package var since: Day?
        package var endedOn: Day?
        package var endedBecause: String?

        package init(
            id: CoCreation.ID, title: String, organisation: OrganisationMark? = nil, people: [String] = [],
            item: String? = nil, stage: CoCreationStage? = nil, since: Day? = nil, endedOn: Day? = nil,
            endedBecause: String? = nil
        ) {
            self.id = id
            self.title = title
            self.organisation = organisation
            self.people = people
            self.item = item
            self.stage = stage
            self.since = since
            self.endedOn = endedOn
            self.endedBecause = endedBecause
        }
    }

    /// A customer who is, or may be, ahead of its market with much to gain.
    package struct LeadUserLine: Codable, Sendable {
        package var finding: LeadUser
        package var organisation: OrganisationMark?
        /// The question that would tell; nil where nothing is open.
        package var ask: Question.ID?
        package var askText: String?

        package init(
            finding: LeadUser, organisation: OrganisationMark?, ask: Question.ID? = nil, askText: String? = nil
        ) {
            self.finding = finding
            self.organisation = organisation
            self.ask = ask
            self.askText = askText
        }
    }

    package var asOf: Day
    package var sentences: [String]
    /// The furthest first, then by title.
    package var lines: [Line]
    package var funnel: CoCreationFunnel
    package var leadUsers: [LeadUserLine]

    package init(
        asOf: Day, sentences: [String], lines: [Line], funnel: CoCreationFunnel, leadUsers: [LeadUserLine] = []
    ) {
        self.asOf = asOf
        self.sentences = sentences
        self.lines = lines
        self.funnel = funnel
        self.leadUsers = leadUsers
    }
}
