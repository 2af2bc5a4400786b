package import KenDomain
package import KenVerbs

/// What surrounds a page: where one is, as of which day it is read, and what the reader may do there.
package struct Frame: Sendable {
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
    /// What is on record, so that its page joins the menu.
    var holdings: Set<HouseView.Holding>

    package init(
        path: String, section: Section? = nil, asOf: Day, today: Day, definition: String, policy: String,
        mayWrite: Bool = true, holdings: Set<HouseView.Holding> = []
    ) {
        self.holdings = holdings
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
