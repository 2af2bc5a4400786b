/// What of a dossier is read: a list over all accounts reads no more of each than it shows.
package struct DossierParts: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Conversations, held and planned.
    package static let conversations = DossierParts(rawValue: 1 << 0)
    /// Answers and the words behind them.
    package static let claims = DossierParts(rawValue: 1 << 1)
    /// Promises and pains.
    package static let promises = DossierParts(rawValue: 1 << 2)
    /// Faults, requests for access and non-disclosure agreements.
    package static let access = DossierParts(rawValue: 1 << 3)
    /// Deals, revenue, potential and products.
    package static let value = DossierParts(rawValue: 1 << 4)
    /// Plans, expectations, bets and work.
    package static let plans = DossierParts(rawValue: 1 << 5)
    /// What was shown of our roadmap, with every version of it.
    package static let disclosures = DossierParts(rawValue: 1 << 6)
    /// Their place in their market.
    package static let market = DossierParts(rawValue: 1 << 7)
    /// Everybody whom a record names.
    package static let people = DossierParts(rawValue: 1 << 8)
    /// Everybody who belongs to them, named or not.
    package static let members = DossierParts(rawValue: 1 << 9)

    package static let all: DossierParts = [
        .conversations, .claims, .promises, .access, .value, .plans, .disclosures, .market, .people, .members,
    ]
}
