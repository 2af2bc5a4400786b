package import Foundation
package import KenDomain

/// One row of one source and the record it became: provenance, what makes a second import find the first, and the
/// columns nobody reads yet.
package struct SourceRow: Hashable, Sendable, Identifiable {
    package var id: SourceRecord.ID
    /// System and table, such as `hubspot.contact`.
    package var source: String
    /// The id it has there.
    package var externalID: String
    /// The record it became.
    package var record: UUID
    package var recordKind: RecordKind
    /// The import that read it last.
    package var run: ImportRun.ID?
    /// JSON object of every column as it was read.
    package var fields: String
    /// Thirty-two bytes that are the same as long as the row says the same.
    package var digest: [UInt8]
    /// Whether the record it became was merged into another one since.
    package private(set) var isMerged = false

    /// One row of one source.
    package init(
        id: SourceRecord.ID, source: String, externalID: String, record: UUID, recordKind: RecordKind,
        run: ImportRun.ID?, fields: String, digest: [UInt8]
    ) {
        self.id = id
        self.source = source
        self.externalID = externalID
        self.record = record
        self.recordKind = recordKind
        self.run = run
        self.fields = fields
        self.digest = digest
    }

    /// A row of values for each.
    package static func packed(_ rows: [SourceRow], workspace: Int64 = 1) -> PackedRows {
        var packed = PackedRows()
        packed.reserve(rows: rows.count, bytesEach: 320)
        for row in rows {
            packed.append(.int(workspace))
            row.write(to: &packed)
            packed.endRow()
        }
        return packed
    }

    /// The values of the columns after the workspace.
    private func write(to values: inout PackedRows) {
        values.append(.id(id))
        values.append(.text(source))
        values.append(.text(externalID))
        values.append(.uuid(record))
        values.append(.name(recordKind))
        values.append(.id(run))
        values.append(.text(fields))
        values.append(.blob(digest))
    }

    /// Reads the columns after the workspace.
    init(_ row: SQLRow) throws {
        guard let id = row.uuid(0), let record = row.uuid(3), let kind = RecordKind(rawValue: row.text(4)) else {
            throw StoreFault.corrupt("a source_record without ids")
        }
        self.init(
            id: Identifier(id), source: row.text(1), externalID: row.text(2), record: record, recordKind: kind,
            run: row.uuid(5).map(Identifier.init), fields: row.text(6), digest: row.blob(7))
        isMerged = row.uuid(8) != nil
    }
}
