package import KenDomain

/// The parts of an account's page; each has its own address.
package enum AccountTab: String, Sendable, CaseIterable {
    case known, people, owed, timeline, market, money

    /// The name on the tab.
    var name: String {
        switch self {
        case .known: "What we know"
        case .people: "People"
        case .owed: "Owed"
        case .timeline: "Timeline"
        case .market: "Market"
        case .money: "Money"
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
        case .money: Places.accountMoney
        }
    }
}
