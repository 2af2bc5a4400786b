package import KenDomain

/// What stands around every page: the day, the definition of the customer, and the policy in force.
package struct HouseView: Codable, Hashable, Sendable {
    /// What there must be something of before its page is worth a place in the menu.
    package enum Holding: String, Codable, Hashable, Sendable, CaseIterable {
        /// Three accounts speak of one trend.
        case outlook
        /// A survey, costs or revenue are on record.
        case metrics
        /// A review was pasted.
        case mirror
        /// A survey of outcomes is on record.
        case needs
        /// There is feedback or a theme.
        case feedback
    }

    /// The day it is read as of.
    package var asOf: Day
    package var today: Day
    /// The definition of the customer, one sentence.
    package var definition: String
    /// Name and version of the policy in force.
    package var policy: String
    /// What is on record.
    package var holdings: Set<Holding>

    package init(asOf: Day, today: Day, definition: String, policy: String, holdings: Set<Holding> = []) {
        self.asOf = asOf
        self.today = today
        self.definition = definition
        self.policy = policy
        self.holdings = holdings
    }
}
