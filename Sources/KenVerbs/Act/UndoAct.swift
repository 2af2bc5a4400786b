package import KenDomain
import KenStore

extension Ken {
    /// Carries out an act of a person in one transaction, then judges anew what it touched.
    /// - Returns: the name of the act, by which it can be taken back, and what `body` answers.
    func act<T: Sendable>(
        _ verb: String, as caller: Caller, _ body: @escaping @Sendable (Journal, World) throws -> T
    ) async throws -> (act: String, answer: T) {
        let deed = request(verb, by: caller)
        let answer = try await store.write(deed) { [world] journal in try body(journal, world) }
        try await refresh()
        return (deed.requestID, answer)
    }

    /// Takes one act of a person back: what it made goes, what it changed is again as it was.
    ///
    /// What somebody changed since, or what other records rest on, stays and is told.
    /// - Throws: ``Refusal/notFound(_:)`` for an act nobody knows, ``Refusal/forbidden(_:)`` for a colleague's act unless
    ///   the caller may edit the ledger.
    package func undoAct(_ input: UndoActInput, as caller: Caller) async throws -> UndoActView {
        let deed = request("take an act back", by: caller)
        let result = try await store.write(deed) { journal in
            let changes = try journal.changes(byRequest: input.act)
            guard let first = changes.first else { throw Refusal.notFound("act \(input.act.prefix(40))") }
            guard caller.may(.editLedger) || first.caller == caller.name else {
                throw Refusal.forbidden("take back what a colleague did")
            }
            var result = TakenBack()
            for change in changes { result.add(try journal.takeBack(change)) }
            return result
        }
        try await refresh()
        return UndoActView(
            removed: result.removed.values.reduce(0, +), restored: result.restored,
            kept: result.kept.map { kept in
                let why =
                    switch kept.reason {
                    case .changedSince: "somebody changed it since"
                    case .inUse: "something rests on it"
                    }
                return "\(kept.kind.words): \(why)"
            })
    }
}

extension Deed {
    /// The name of the request behind it; "" when it was none.
    fileprivate var requestID: String {
        if case .request(let id) = cause { id } else { "" }
    }
}
