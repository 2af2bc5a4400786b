package import Foundation
package import KenDomain

extension SQLConnection {
    /// What is already known of rows of a source, by the id they have there.
    package func sourceRecords(source: String, externalIDs: [String]) throws -> [String: SourceRow] {
        var found: [String: SourceRow] = [:]
        found.reserveCapacity(externalIDs.count)
        try query(
            SourceStatements.byExternalID, [.int(workspace), .text(source)], among: externalIDs.map { .text($0) }
        ) { row in
            let source = try SourceRow(row)
            found[source.externalID] = source
        }
        return try found.mapValues(resolved)
    }

    /// The rows a record came from.
    package func sourceRecords(of record: UUID) throws -> [SourceRow] {
        try all(SourceStatements.byRecord, [.int(workspace), .uuid(record)]) { try SourceRow($0) }
    }

    /// A row of a record that was merged, under the record that stands for it now.
    private func resolved(_ row: SourceRow) throws -> SourceRow {
        guard row.isMerged else { return row }
        var row = row
        row.record = try resolve(row.record)
        return row
    }

    /// Rows of all sources in ascending order of their ids, from after one of them on.
    package func sourceRecords(after id: SourceRecord.ID?, limit: Int) throws -> [SourceRow] {
        let start = id ?? SourceRecord.ID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
        return try all(SourceStatements.page, [.int(workspace), .id(start), .int(limit)]) { try SourceRow($0) }
            .map(resolved)
    }

    /// The id under which a record is known now; the same id when it was never merged. One read for each merge it went
    /// through.
    package func resolve(_ id: UUID) throws -> UUID {
        var now = id
        while let next = try first(AliasStatements.find, [.int(workspace), .uuid(now)], decode: { $0.uuid(0) }).flatMap(
            \.self),
            next != id
        { now = next }
        return now
    }

    /// The record with that id or with the one it was merged into.
    package func findMerged<R: StoredRecord>(_ type: R.Type, _ id: R.ID) throws -> R? {
        let found = try find(type, id)
        if let found, found.standing.endedOn == nil { return found }
        let now = R.ID(try resolve(id.uuid))
        return now == id ? found : try find(type, now)
    }

    /// One import.
    package func importRun(_ id: ImportRun.ID) throws -> ImportRun? {
        try first(ImportStatements.find, [.int(workspace), .id(id)]) { try ImportRun($0) }
    }

    /// Imports, newest first.
    package func importRuns(before id: ImportRun.ID? = nil, limit: Int) throws -> [ImportRun] {
        let last =
            id
            ?? ImportRun.ID(
                UUID(uuid: (255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255)))
        return try all(ImportStatements.newest, [.int(workspace), .id(last), .int(limit)]) { try ImportRun($0) }
    }

    /// An original and its media type.
    package func blob(_ digest: [UInt8]) throws -> (kind: String, bytes: [UInt8])? {
        try first(BlobStatements.find, [.int(workspace), .blob(digest)]) { ($0.text(0), $0.blob(1)) }
    }
}
