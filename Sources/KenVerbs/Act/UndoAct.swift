package import KenDomain
import KenStore

extension Ken {
    /// Carries out an act of a person in one transaction, then judges anew what it touched.
    /// - Returns: the name of the act, by which it can be taken back, and what `body` answers.
    func act<T: Sendable>(
        _ verb: String, as caller: Caller, key: String? = nil, _ body: @escaping @Sendable (Journal, World) throws -> T
    ) async throws -> (act: String, answer: T) {
        let deed = request(verb, by: caller, key: key)
        let answer = try await store.write(deed) { [world] journal in try body(journal, world) }
        try await refresh()
        return (deed.requestID, answer)
    }

    /// Takes one act of a person back: what it made goes, what it changed is again as it was.
    ///
    /// What somebody changed since, or what other records rest on, stays and is told. `last` is the newest act that still
    /// stands; an import is never meant by it.
    /// - Throws: ``Refusal/notFound(_:)`` for an act nobody knows, ``Refusal/forbidden(_:)`` for a colleague's act unless
    ///   the caller may edit the ledger, ``Refusal/conflict(_:)`` for one that was taken back already, or when an import
    ///   is newer than the newest act.
    package func undoAct(_ input: UndoActInput, as caller: Caller) async throws -> UndoActView {
        let act = input.act == UndoActInput.last ? try await store.read { try $0.lastAct() } : input.act
        let deed = request(Self.undoVerb, by: caller, key: Self.undoKey(of: act))
        let (result, verb) = try await store.write(deed) { journal in
            let changes = try journal.changes(byRequest: act)
            guard let first = changes.first else { throw Refusal.notFound("act \(act.prefix(40))") }
            guard caller.may(.editLedger) || first.caller == caller.name else {
                throw Refusal.forbidden("take back what a colleague did")
            }
            guard try journal.change(key: Self.undoKey(of: act)) == nil else {
                throw Refusal.conflict("That was taken back already.")
            }
            let bodies = try journal.bodies(ofChanges: changes.map(\.number)).values.joined()
            if let day = bodies.lazy.compactMap(\.redactedOn).first {
                throw Refusal.conflict(
                    "Its words went with a person who was erased on \(Wording.date(day)); it cannot be taken back.")
            }
            var result = TakenBack()
            for change in changes { result.add(try journal.takeBack(change)) }
            return (result, first.verb)
        }
        try await refresh()
        return UndoActView(
            deed: verb, removed: result.removed.values.reduce(0, +), restored: result.restored,
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

extension Ken {
    /// What taking back is called in the log of changes; it is no act to take back itself.
    static let undoVerb = "take an act back"

    /// Marks that an act was taken back.
    static func undoKey(of act: String) -> String { "undo \(act)" }
}

extension SQLConnection {
    /// The newest act of a person that still stands. Linear in the changes since.
    /// - Throws: ``Refusal/notFound(_:)`` when there is none, ``Refusal/conflict(_:)`` when an import came after it.
    fileprivate func lastAct() throws -> String {
        var seen: Set<String> = []
        var end = Int64.max
        while case let page = try changes(before: end, limit: 200), let oldest = page.last {
            for change in page where change.verb != Ken.undoVerb && seen.insert(change.cause).inserted {
                if change.causeKind == "request", try self.change(key: Ken.undoKey(of: change.cause)) == nil {
                    return change.cause
                }
                guard change.causeKind == "import", let run = try ImportRun.ID(change.cause).flatMap(importRun),
                    run.undoneAt == nil
                else { continue }
                let most = 3
                let rest = run.files.count - most
                let names = run.files.prefix(most) + (rest > 0 ? [Wording.count(rest, "other file")] : [])
                throw Refusal.conflict(
                    "The last thing that was done is the import of \(Wording.list(Array(names))). "
                        + "`ken undo \(run.id)` takes it back.")
            }
            end = oldest.number
        }
        throw Refusal.notFound("act to take back")
    }
}

extension Deed {
    /// The name of the request behind it; "" when it was none.
    var requestID: String {
        if case .request(let id) = cause { id } else { "" }
    }
}
