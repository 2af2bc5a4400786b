import Crypto
package import Foundation
package import KenDomain

extension Journal {
    /// Writes the provenance of new records. It goes before the records that name it.
    package func insert(sourceRecords rows: [SourceRow]) throws {
        try runMany(SourceStatements.insert, SourceRow.packed(rows, workspace: workspace))
    }

    /// Writes the provenance of new records, packed beforehand with ``SourceRow/packed(_:workspace:)``.
    package func insert(sourceRecords rows: PackedRows) throws { try runMany(SourceStatements.insert, rows) }

    /// Writes what a later import read of rows already known.
    package func update(sourceRecords rows: [SourceRow]) throws {
        try runMany(SourceStatements.update, SourceRow.packed(rows, workspace: workspace))
    }

    /// Removes provenance, as undoing an import does.
    package func erase(sourceRecords ids: [SourceRecord.ID]) throws {
        try runMany(SourceStatements.erase, rows: ids.map { [.int(workspace), .id($0)] })
    }

    /// Keeps that one id now means another record. Ids merged into the old one before follow it from then on.
    package func alias(_ old: UUID, to new: UUID) throws {
        try run(AliasStatements.insert, [.int(workspace), .uuid(old), .uuid(new), .int(try lastChange() + 1)])
    }

    /// Takes back ``alias(_:to:)``.
    package func removeAlias(_ old: UUID) throws {
        try run(AliasStatements.delete, [.int(workspace), .uuid(old)])
    }

    /// Writes an import that begins.
    package func insert(_ run: ImportRun) throws {
        try self.run(ImportStatements.insert, [.int(workspace)] + run.values)
    }

    /// Writes what has come of an import.
    package func update(_ run: ImportRun) throws {
        try self.run(ImportStatements.update, [.int(workspace)] + run.values)
    }

    /// Keeps an original and returns its digest, 32 bytes; the same bytes are kept once.
    @discardableResult
    package func keep(original bytes: [UInt8], kind: String) throws -> [UInt8] {
        let digest = Array(SHA256.hash(data: bytes))
        try run(
            BlobStatements.insert,
            [
                .int(workspace), .blob(digest), .text(kind), .blob(bytes), .int(bytes.count), .instant(deed.at),
            ])
        return digest
    }

    /// Removes an original.
    package func erase(original digest: [UInt8]) throws {
        try run(BlobStatements.delete, [.int(workspace), .blob(digest)])
    }
}

extension ImportRun {
    /// The values of the columns after the workspace.
    var values: [SQLValue] {
        get throws {
            [
                .id(id), .text(try JSONText.encode(files)), .instant(startedAt), .instant(finishedAt),
                .text(try JSONText.encode(counts)), .text(try JSONText.encode(refused)), .instant(undoneAt),
            ]
        }
    }

    /// Reads the columns after the workspace.
    init(_ row: SQLRow) throws {
        guard let id = row.uuid(0) else { throw StoreFault.corrupt("an import_run without id") }
        self.init(
            id: Identifier(id), files: try JSONText.decode([String].self, from: row.text(1)),
            startedAt: Instant(milliseconds: row.int(2)))
        finishedAt = row.isNull(3) ? nil : Instant(milliseconds: row.int(3))
        counts = try JSONText.decode([String: Int].self, from: row.text(4))
        refused = try JSONText.decode([String: [UInt8]].self, from: row.text(5))
        undoneAt = row.isNull(6) ? nil : Instant(milliseconds: row.int(6))
    }
}
