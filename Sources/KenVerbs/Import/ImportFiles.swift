import Foundation
package import KenDomain
import KenImport
import KenStore

extension Ken {
    /// Rows written in one transaction: few enough to hold the writer for less than a blink.
    static let batchRows = 2000
    /// Rows of a file that a preview looks at.
    static let previewRows = 20_000

    /// Reads files, or shows what reading them would do.
    ///
    /// Files are read in the order their records need each other, rows in batches of ``batchRows`` in a transaction each;
    /// a row that was read before and says the same changes nothing. Memory does not grow with the files.
    /// - Throws: ``Refusal/notFound(_:)`` for a file that is not there, ``Refusal/invalid(_:)`` for a wrong option.
    package func importFiles(
        _ input: ImportInput, as caller: Caller, progress: @escaping @Sendable (ImportState) -> Void = { _ in }
    ) async throws -> ImportView {
        try await importing(input.paths.map { ImportSource(path: $0) }, input, as: caller, progress: progress)
    }

    func importing(
        _ sources: [ImportSource], _ input: ImportInput, as caller: Caller,
        progress: @escaping @Sendable (ImportState) -> Void = { _ in }
    ) async throws -> ImportView {
        let plan = try await plan(sources, input, as: caller)
        guard !input.isPreview else { return try await preview(plan, as: caller) }
        var run = ImportRun(id: plan.context.importID, files: sources.map(\.name), startedAt: world.now())
        try await store.write(deed("import", by: caller, cause: .imported(run.id))) { [run] journal in
            try journal.insert(run)
            try plan.prepare(journal)
        }
        importDesk.note(ImportState(file: sources.first?.name ?? "", rows: 0), of: run.id)
        defer { importDesk.end(run.id) }
        var files: [ImportView.File] = []
        var refused: [String: String] = [:]
        for file in plan.files {
            let (view, outcome) = try await read(file, plan, as: caller, progress: progress)
            files.append(view)
            if outcome.refusedCount > 0 { refused[view.name] = try file.refused(outcome) }
        }
        run.finishedAt = world.now()
        run.counts = files.counts
        try await store.write(deed("import", by: caller, cause: .imported(run.id))) { [run, refused] journal in
            var run = run
            run.refused = try refused.mapValues { try journal.keep(original: Array($0.utf8), kind: "text/csv") }
            try journal.update(run)
        }
        try await settleFeedback()
        if files.contains(where: { $0.made["feedback_item"] != nil }) { try await suggestThemes() }
        return ImportView(
            isPreview: false, importID: run.id.description, files: files, ownDomains: plan.context.ownDomains.sorted(),
            ownDomainsAreGuessed: plan.domainsAreGuessed)
    }

    private func read(
        _ file: ImportPlan.File, _ plan: ImportPlan, as caller: Caller, progress: @Sendable (ImportState) -> Void
    ) async throws -> (view: ImportView.File, outcome: ImportOutcome) {
        var outcome = ImportOutcome()
        let reader = try ReadAhead(file, plan)
        var rows = 0
        try await ImportPipeline(ken: self, plan: plan, caller: caller).run(reader) { count, batch in
            rows += count
            outcome.add(batch)
            let state = ImportState(file: file.source.name, rows: rows)
            importDesk.note(state, of: plan.context.importID)
            progress(state)
        }
        return (await reader.view(outcome), outcome)
    }

    /// Does everything in one transaction and takes it back: a preview says what an import would do because it does it.
    private func preview(_ plan: ImportPlan, as caller: Caller) async throws -> ImportView {
        let deed = deed("preview an import", by: caller, cause: .imported(plan.context.importID))
        do {
            try await store.write(deed) { journal in
                try journal.insert(ImportRun(id: plan.context.importID, files: [], startedAt: plan.context.now))
                try plan.prepare(journal)
                let files = try plan.files.map { file in
                    let reader = try ImportReader(file, plan)
                    var outcome = ImportOutcome()
                    var left = Self.previewRows
                    while left > 0, case let items = try reader.next(min(left, Self.batchRows)), !items.isEmpty {
                        left -= items.count
                        let batch = try MatchedBatch(
                            items, for: deed, context: plan.context, in: ImportSight(db: journal))
                        try batch.write(to: journal)
                        outcome.add(batch.outcome)
                    }
                    return file.view(outcome, reader.file)
                }
                throw PreviewDone(files: files)
            }
        } catch let done as PreviewDone {
            return ImportView(
                isPreview: true, files: done.files, ownDomains: plan.context.ownDomains.sorted(),
                ownDomainsAreGuessed: plan.domainsAreGuessed)
        }
        throw Refusal.conflict("The preview did not finish.")
    }

    /// The imports of this data directory, newest first.
    package func imports(as caller: Caller) async throws -> [ImportMark] {
        try await store.read { db in try db.importRuns(limit: 50) }.map { run in
            ImportMark(
                id: run.id.description, startedAt: run.startedAt, files: run.files,
                created: run.counts[ImportView.Deed.create.rawValue] ?? 0,
                updated: run.counts[ImportView.Deed.update.rawValue] ?? 0,
                refused: run.counts[ImportView.Deed.skip.rawValue] ?? 0, refusedFiles: run.refused.keys.sorted(),
                standing: standing(of: run))
        }
    }

    private func standing(of run: ImportRun) -> ImportMark.Standing {
        if run.undoneAt != nil { return .undone }
        if run.finishedAt != nil { return .done }
        return importDesk.running[run.id].map { .running($0) } ?? .brokenOff
    }

    /// The rows of one file that an import did not take, as a table to be mended and imported again; without those that
    /// say they are protected from the caller.
    /// - Throws: ``Refusal/notFound(_:)`` when there is no such import, or it took all of that file.
    package func refusedRows(of importID: String, file: String, as caller: Caller) async throws -> [UInt8] {
        try caller.require(.importFiles)
        let bytes = try await store.read { db in
            let run = try ImportRun.ID(importID).flatMap { try db.importRun($0) }
            return try run?.refused[file].flatMap { try db.blob($0)?.bytes }
        }
        guard let bytes else { throw Refusal.notFound("table of rows that were not taken") }
        guard !caller.ownsDirectory else { return bytes }
        let own = try await store.read { db in
            try caller.person.map { try db.sourceRecords(of: $0.uuid).map(\.externalID) } ?? []
        }
        let table = try RefusedTable.readable(String(decoding: bytes, as: UTF8.self)) { visibility in
            switch visibility {
            case .open, .internal: true
            case .underNDA: caller.mayRead(.underNDA)
            case .inConfidence(let circle):
                circle.contains { link in own.contains { link == .source("ken.person", $0) } }
            }
        }
        return Array(table.utf8)
    }
}

/// Carries a preview's result out of the transaction that is taken back.
private struct PreviewDone: Error {
    let files: [ImportView.File]
}

extension [ImportView.File] {
    /// Rows by deed over all files.
    fileprivate var counts: [String: Int] {
        reduce(into: [:]) { sum, file in
            for (deed, count) in file.counts { sum[deed.rawValue, default: 0] += count }
        }
    }
}
