import KenDomain
import KenStore

extension Ken {
    /// All end industries on a day, with the words about them weighed; nil while no trend or exposure is on record,
    /// which costs one query.
    func market(asOf day: Day, policy: Policy) async throws -> Market? {
        let change = try await store.read { db in try db.lastChange() }
        return try await market(JudgementBoard.Basis(day: day, policy: policy.stamp, change: change), policy)
    }

    /// The same, read at most once as long as nothing changes.
    func market(_ basis: JudgementBoard.Basis, _ policy: Policy) async throws -> Market? {
        if let held = markets.value(basis) { return held }
        let market = try await readMarket(basis, policy)
        if let market { markets.keep(market, as: basis) }
        return market
    }

    /// The same, read anew and let go of: for days that are looked at once.
    func readMarket(_ basis: JudgementBoard.Basis, _ policy: Policy) async throws -> Market? {
        let dossier = try await store.read { db in
            try db.hasMarkets(asOf: basis.day) ? db.marketWords(asOf: basis.day, policy: policy) : nil
        }
        return dossier.map { Market($0, asOf: basis.day, policy: policy) }
    }
}
