import Foundation
import KenDomain
import KenStore

/// A batch whose rows have found their records: packed, and ready to be written as it is.
struct MatchedBatch: Sendable {
    let items: [ReadItem]
    let deed: Deed
    /// The last change that the matching knew of.
    let basis: Int64
    let outcome: ImportOutcome
    /// What its keys stand for now.
    let index: LinkIndex
    /// The records that it makes or changes.
    let touched: Set<UUID>
    /// Provenance goes before the records that name it.
    private let sources: PackedRows
    private let updatedSources: [SourceRow]
    private let writers: [RecordWriter]
    private let editions: [DisclosureSubject]
    private let snoozes: [Snooze]

    /// Matches rows in their order; linear in the rows.
    /// - Throws: ``ImportOverlap`` when they depend on records of the batch before.
    init(_ items: [ReadItem], for deed: Deed, context: ImportContext, in sight: ImportSight) throws {
        let rows = items.compactMap { item in
            if case .row(let row) = item { row } else { nil }
        }
        self.items = items
        self.deed = deed
        basis = try sight.db.lastChange()
        var batch = ImportBatch(context: context, sight: sight, index: try LinkIndex(rows, in: sight))
        try batch.apply(items)
        outcome = batch.outcome
        index = batch.index
        touched = batch.shelves.touched
        sources = SourceRow.packed(batch.sources, workspace: context.workspace)
        updatedSources = batch.touched
        writers = try batch.shelves.writers(for: deed, workspace: context.workspace)
        editions = batch.editions
        snoozes = batch.snoozes
    }

    /// Writes everything.
    func write(to journal: Journal) throws {
        try journal.insert(sourceRecords: sources)
        try journal.update(sourceRecords: updatedSources)
        for write in writers { try write(journal) }
        try journal.keep(editions)
        try journal.keep(snoozes)
    }
}

/// Writes the records of one kind.
typealias RecordWriter = @Sendable (Journal) throws -> Void
