import KenDomain
import KenStore

extension Ken {
    /// What belongs to our own market and not to an account's: calls of our executives, and our rivals.
    func ownCitations(of references: Set<Reference>, asOf: Day, as caller: Caller) async throws -> [Citation] {
        let calls = references.compactMap { if case .outlookCall(let id) = $0 { id } else { nil } }
        let rivals = references.compactMap { if case .competitor(let id) = $0 { id } else { nil } }
        guard !calls.isEmpty || !rivals.isEmpty else { return [] }
        var dossier = MarketDossier()
        let (own, names) = try await store.read { db in
            let own = try db.ownMarket(asOf: asOf)
            return (own, try db.people(own.calls.map(\.caller)).mapValues(\.name))
        }
        dossier.calls = own.calls
        let cited = MarketCitations(dossier: dossier, caller: caller, callers: names)
        return cited.citations(of: calls.sorted().map { .outlookCall($0) })
            + own.rivals.filter { rivals.contains($0.id) && caller.mayRead($0.standing.visibility) }
            .map {
                Citation(reference: .competitor($0.id), title: "Rival of ours: \($0.name)", on: $0.standing.learnedOn)
            }
    }
}
