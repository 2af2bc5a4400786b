package import KenDomain
import KenVerbs

/// What surrounds a page: where one is, as of which day it is read, and what the reader may do there.
package struct Frame: Sendable {
    /// The pages of the menu.
    package enum Section: String, Sendable, CaseIterable {
        case radar, accounts, conversations, promises, bets, needs, feedback, outlook, metrics, mirror, imports
    }

    /// The page's own address, without the query.
    var path: String
    /// What was asked of the page beside its day, from the question mark on, without the place in a long list.
    var query = ""
    /// What the reader keeps of this list.
    var views: [ViewMark] = []
    /// The menu entry it belongs to.
    var section: Section?
    /// The day it is read as of.
    var asOf: Day
    var today: Day
    /// The definition of the customer, one sentence.
    var definition: String
    /// Name and version of the policy in force.
    var policy: String
    /// Rights of the reader, before the day is looked at.
    var mayWrite: Bool
    /// What the page was made from, so that it can be brought up to date while it stands open; nil for one that is not.
    var state: String?
    /// Whether the reader keeps the house: policy, audit, backups.
    var mayAdminister = false
    /// What was typed into a form of this page and could not be taken; nil nearly always.
    var refused: RefusedForm?
    /// Whether three accounts speak of one trend, so that the menu shows where industries are going.
    var hasOutlook: Bool
    /// Whether anything is on record that figures are made of.
    var hasMetrics: Bool
    /// Whether a review was pasted.
    var hasMirror: Bool
    /// Whether a survey of outcomes is on record, so that the menu shows what customers lack.
    var hasSurvey: Bool

    /// Whether there is feedback or a theme, so that the menu shows it.
    var hasFeedback: Bool

    package init(
        path: String, section: Section? = nil, asOf: Day, today: Day, definition: String, policy: String,
        mayWrite: Bool = true, hasOutlook: Bool = false, hasMetrics: Bool = false, hasMirror: Bool = false,
        hasSurvey: Bool = false, hasFeedback: Bool = false
    ) {
        self.hasSurvey = hasSurvey
        self.hasFeedback = hasFeedback
        self.hasOutlook = hasOutlook
        self.hasMetrics = hasMetrics
        self.hasMirror = hasMirror
        self.path = path
        self.section = section
        self.asOf = asOf
        self.today = today
        self.definition = definition
        self.policy = policy
        self.mayWrite = mayWrite
    }

    /// Whether the page shows what was known on an earlier day; nothing can be changed there.
    package var isPast: Bool { asOf < today }

    /// The pages of the menu: needs, feedback, outlook, metrics and mirror join them when there is something in them, or when they are
    /// being read.
    var menu: [Section] { Section.allCases.filter { $0 == section || hasSomething($0) } }

    private func hasSomething(_ section: Section) -> Bool {
        switch section {
        case .needs: hasSurvey
        case .feedback: hasFeedback
        case .outlook: hasOutlook
        case .metrics: hasMetrics
        case .mirror: hasMirror
        case .radar, .accounts, .conversations, .promises, .bets, .imports: true
        }
    }

    /// Whether acts are offered.
    package var offersActs: Bool { mayWrite && !isPast }

    /// An address that keeps the day one is reading as of.
    package func to(_ address: String) -> String {
        guard isPast else { return address }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let joint = parts[0].contains("?") ? "&" : "?"
        return "\(parts[0])\(joint)asOf=\(asOf)" + (parts.count > 1 ? "#\(parts[1])" : "")
    }
}
