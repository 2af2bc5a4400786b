package import KenDomain

/// The parts of an account's page; each has its own address.
package enum AccountTab: String, Sendable, CaseIterable {
    case known, people, owed, timeline, market, needs, money, changes

    /// The name on the tab.
    var name: String {
        switch self {
        case .known: "What we know"
        case .people: "People"
        case .owed: "Owed"
        case .timeline: "Timeline"
        case .market: "Market"
        case .needs: "Needs"
        case .money: "Money"
        case .changes: "Changes"
        }
    }

    /// Whether it stands behind "more".
    var isFurther: Bool {
        switch self {
        case .known, .people, .owed, .timeline: false
        case .market, .needs, .money, .changes: true
        }
    }

    /// Where it is found.
    package var place: Place<Organisation.ID> {
        switch self {
        case .known: Places.account
        case .people: Places.accountPeople
        case .owed: Places.accountOwed
        case .timeline: Places.accountTimeline
        case .market: Places.accountMarket
        case .needs: Places.accountNeeds
        case .money: Places.accountMoney
        case .changes: Places.accountChanges
        }
    }
}
