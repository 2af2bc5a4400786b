package import KenDomain

/// What stands around every page: the day, the definition of the customer, and the policy in force.
package struct HouseView: Codable, Hashable, Sendable {
    /// The day it is read as of.
    package var asOf: Day
    package var today: Day
    /// The definition of the customer, one sentence.
    package var definition: String
    /// Name and version of the policy in force.
    package var policy: String
    /// Whether three accounts speak of one trend, so that where industries are going is worth a place in the menu.
    package var hasOutlook: Bool
    /// Whether a survey, costs or revenue are on record, so that figures are worth a place in the menu.
    package var hasMetrics: Bool
    /// Whether a review was pasted, so that the mirror is.
    package var hasMirror: Bool
    /// Whether a survey of outcomes is on record, so that what customers lack is worth a place in the menu.
    package var hasSurvey: Bool

    /// Whether there is feedback or a theme, so that the menu shows it.
    package var hasFeedback: Bool

    package init(
        asOf: Day, today: Day, definition: String, policy: String, hasOutlook: Bool = false, hasMetrics: Bool = false,
        hasMirror: Bool = false, hasSurvey: Bool = false, hasFeedback: Bool = false
    ) {
        self.hasSurvey = hasSurvey
        self.hasFeedback = hasFeedback
        self.hasOutlook = hasOutlook
        self.hasMetrics = hasMetrics
        self.hasMirror = hasMirror
        self.asOf = asOf
        self.today = today
        self.definition = definition
        self.policy = policy
    }
}
