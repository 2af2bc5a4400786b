import Foundation
package import KenDomain
import KenStore

extension Ken {
    /// Takes an import back: what it made goes, what it changed is again as it was.
    ///
    /// What somebody changed since, or what other records rest on, stays and is told. Rows of the files can be read
    /// again afterwards. Linear in the import; done in short transactions, and asking again goes on where it stopped.
    /// - Throws: ``Refusal/notFound(_:)`` for an import that is not there, ``Refusal/conflict(_:)`` for one that was
    ///   taken back before.
    package func undoImport(_ input: UndoInput, as caller: Caller) async throws -> UndoView {
        var run = try await importRun(input.importID)
        let done: @Sendable () -> Deed = { [run] in deed("undo an import", by: caller, cause: .undone(run.id)) }
        var result = TakenBack()
        var last = Int64.max
        while let change = try await store.read({ [run, last] db in try db.changes(by: run.id, before: last, limit: 1) }
        )
        .first {
            result.add(try await store.write(done()) { try $0.takeBack(change) })
            last = change.number
        }
        try await forgetSources(of: run, keeping: Set(result.kept.map(\.id)), done)
        run.undoneAt = world.now()
        let names = try await store.write(done()) { [run, kept = result.kept.prefix(UndoView.mostKept)] journal in
            try journal.update(run)
            return try kept.map { try journal.name(of: $0) }
        }
        return UndoView(run.files, result, names)
    }

    private func importRun(_ id: String) async throws -> ImportRun {
        let found = try await store.read { db in try ImportRun.ID(id).flatMap { try db.importRun($0) } }
        guard let found else { throw Refusal.notFound("import \(id.prefix(40))") }
        guard found.undoneAt == nil else {
            throw Refusal.conflict("This import was already taken back. Import its files again to have it back.")
        }
        return found
    }

    private func forgetSources(
        of run: ImportRun, keeping kept: Set<UUID>, _ deed: @Sendable () -> Deed
    ) async throws {
        var last: SourceRecord.ID?
        repeat {
            last = try await store.write(deed()) { [last] journal in
                try journal.forgetSources(of: run, after: last, keeping: kept, limit: Self.batchRows)
            }
        } while last != nil
    }
}

extension Journal {
    /// What a record that stays is called, as far as it has a name.
    fileprivate func name(of kept: TakenBack.Kept) throws -> String {
        switch kept.kind {
        case .organisation: try find(Organisation.self, Organisation.ID(kept.id))?.name ?? ""
        case .person: try find(Person.self, Person.ID(kept.id))?.name ?? ""
        default: kept.kind.words
        }
    }
}
