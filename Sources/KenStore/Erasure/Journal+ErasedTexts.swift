import Crypto
import Foundation
import KenDomain

/// Takes a person out of what is no record.
extension Journal {
    /// Leaves of the rows a person came from that there was one, so that undoing the import still finds its way, and takes
    /// them out of the rows of others.
    func blankSources(of ids: [UUID], nobody: Person.ID, _ words: TextRedaction) throws {
        var speaking: Set<UUID> = []
        for pattern in words.patterns {
            speaking.formUnion(
                try all(ErasureStatements.sources, [.int(workspace), pattern]) { $0.uuid(0) }.compactMap(\.self))
        }
        for id in ids { try update(sourceRecords: sourceRecords(of: id).map { $0.blank(for: nobody) }) }
        for record in speaking.subtracting(ids) {
            let rows = try sourceRecords(of: record)
            let after = rows.map { $0.without(words) }
            try update(sourceRecords: zip(rows, after).filter { $0 != $1 }.map(\.1))
        }
    }

    func takeOutOfLooseTexts(_ words: TextRedaction) throws {
        for column in ErasureStatements.loose {
            for pattern in words.patterns {
                for text in try all(column.find, [.int(workspace), pattern], decode: { $0.text(0) }) {
                    let after = words.without(text, false)
                    if after != text { try run(column.replace, [.int(workspace), .text(text), .text(after)]) }
                }
            }
        }
    }

    /// Rows that an import did not take are kept as tables; one that speaks of the person is kept without them.
    func takeOutOfRefusedRows(_ words: TextRedaction) throws {
        var renewed: [[UInt8]: [UInt8]] = [:]
        let tables = try all(ErasureStatements.blobs, [.int(workspace)]) { ($0.blob(0), $0.text(1), $0.blob(2)) }
        for (digest, kind, bytes) in tables {
            let text = String(decoding: bytes, as: UTF8.self)
            let after = words.without(text, false)
            guard after != text else { continue }
            renewed[digest] = try keep(original: Array(after.utf8), kind: kind)
            try erase(original: digest)
        }
        guard !renewed.isEmpty else { return }
        for var imported in try importRuns(limit: .max) {
            let before = imported.refused
            imported.refused = before.mapValues { renewed[$0] ?? $0 }
            if imported.refused != before { try update(imported) }
        }
    }

    /// The words of every change in which the person stands.
    func takeOutOfLog(_ ids: [UUID], _ words: TextRedaction) throws {
        let names = ids.map { Person.ID($0).description }
        let patterns = words.patterns + names.map { .text("%\(TextRedaction.pattern($0))%") }
        var lines: Set<[SQLValue]> = []
        for pattern in patterns {
            try query(ErasureStatements.bodies, [.int(workspace), pattern]) { row in
                let texts = [2, 3].filter { !row.isNull($0) }.map { row.text($0) }
                guard texts.contains(where: { text in words.finds(text) || names.contains(where: text.contains) })
                else { return }
                lines.insert([.int(row.int(0)), .text(row.text(1))])
            }
        }
        for line in lines {
            try run(ChangeStatements.redactOne, [.int(workspace)] + line + [.day(deed.day), .blob([])])
        }
    }
}

extension SourceRow {
    /// That there was a row, and nothing of what it said.
    fileprivate func blank(for nobody: Person.ID) -> SourceRow {
        var row = self
        (row.record, row.externalID) = (nobody.uuid, "erased \(id)")
        (row.fields, row.digest) = ("{}", [])
        return row
    }

    /// The row of another record without the person.
    fileprivate func without(_ words: TextRedaction) -> SourceRow {
        var row = self
        row.fields = words.without(fields, true)
        if words.finds(externalID) { row.externalID = "erased \(id)" }
        return row
    }
}
