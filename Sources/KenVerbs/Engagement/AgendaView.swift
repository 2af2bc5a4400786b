package import KenDomain

/// The plan of one meeting with its protocol, as far as the caller may read it (rule book 8.2).
package struct AgendaView: Codable, Sendable {
    /// One item with the question it asks.
    package struct Item: Codable, Sendable {
        package var item: AgendaItem
        package var owner: PersonMark?
        package var question: String?
        /// What they told us before in answer to it: ask what has changed instead.
        package var told: String?
        /// What the wording of the question gives away, with its level; nil where the item asks none.
        package var lint: LintLine?

        package init(
            item: AgendaItem, owner: PersonMark?, question: String?, told: String?, lint: LintLine? = nil
        ) {
            self.lint = lint
            self.item = item
            self.owner = owner
            self.question = question
            self.told = told
        }
    }

    package var id: Agenda.ID
    package var meetingOn: Day
    package var minutes: Double?
    package var isRemote: Bool
    package var occasions: [Agenda.Occasion]
    /// Whether the whole protocol applies; other meetings need a note only.
    package var needsFullProtocol: Bool
    package var owner: PersonMark?
    package var invited: [PersonMark]
    package var items: [Item]
    package var criteria: [Agenda.Criterion]
    package var outlook: ProtocolOutlook
    /// Where the review by sales stands, in words; nil while nobody was asked.
    package var review: String?
    /// Whether sales may answer now.
    package var isReviewOpen: Bool
    /// What stands open and should come first, with the better agenda; nil when nothing does.
    package var needsFirst: NeedsFirst?
    /// What our words give away, in sentences with what to do.
    package var hints: [String]
    /// What was said would follow from the answers; nil while nothing was.
    package var expectation: ExpectationStatement?
    package var actions: [Agenda.Action]
    package var summarySentOn: Day?
    package var success: Agenda.Success?
    package var successReason: String?
    package var credibility: String?
    /// Why it goes on although Ken warned.
    package var reason: String?
    /// Which rules were kept, for its owner alone.
    package var check: ProtocolCheck?
    /// What its owner alone is told of their listening.
    package var listening: Finding?
    /// The items as one would type them.
    package var itemLines = ""
    package var criterionLines = ""

    /// A plan as it stands, without what only a reader or its words add.
    package init(_ agenda: Agenda, outlook: ProtocolOutlook) {
        id = agenda.id
        (meetingOn, minutes, isRemote) = (agenda.meetingOn, agenda.minutes, agenda.isRemote)
        occasions = Agenda.Occasion.allCases.filter(agenda.occasions.contains)
        needsFullProtocol = agenda.needsFullProtocol
        invited = []
        items = agenda.items.map { Item(item: $0, owner: nil, question: nil, told: nil) }
        criteria = agenda.criteria
        self.outlook = outlook
        isReviewOpen = false
        hints = []
        actions = agenda.actions
        (summarySentOn, success, successReason) = (agenda.summarySentOn, agenda.success, agenda.successReason)
        (credibility, reason) = (agenda.credibility, agenda.reason)
    }
}
