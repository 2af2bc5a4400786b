package import Foundation
package import KenDomain

/// A record that holds all words that were looked for.
package struct SearchFinding: Hashable, Sendable {
    package var record: UUID
    package var kind: RecordKind
    /// The day of its words.
    package var on: Day
    package var visibility: Visibility
    /// Where to go on.
    package var number: Int64
}

extension SQLConnection {
    /// Records with all terms of a query as known on a day, newest first; costs no more for a common word than for a rare.
    /// - Parameter before: the number of the last finding of the page before; nil for the first page.
    package func findings(
        _ query: SearchQuery, asOf: Day, before: Int64? = nil, limit: Int
    ) throws -> [SearchFinding] {
        let end = SearchNumber.after(asOf)
        let statement =
            switch dialect {
            case .sqlite: SQLiteSearchStatements.newest
            case .postgreSQL: PostgreSQLSearchStatements.newest
            }
        return try all(
            statement,
            [
                .int(workspace), .text(query.text(for: dialect)), .int(min(before ?? end, end)), .day(asOf),
                .int(limit),
            ]
        ) { row in
            guard let record = row.uuid(1), let kind = RecordKind(rawValue: row.text(2)),
                let visibility = Visibility(row.text(3))
            else { throw StoreFault.corrupt("a search_entry that names no record") }
            return SearchFinding(
                record: record, kind: kind, on: SearchNumber.day(of: row.int(0)), visibility: visibility,
                number: row.int(0))
        }
    }

    /// Adds entries to the index of words.
    func index(_ entries: [SearchEntry]) throws {
        guard !entries.isEmpty else { return }
        var next: [Day: Int64] = [:]
        let numbered = try entries.map { entry in
            let number = try next[entry.on] ?? nextNumber(on: entry.on)
            next[entry.on] = number + 1
            return (number: number, entry: entry)
        }
        var rows = PackedRows()
        var words = PackedRows()
        // FTS5 writes out all it holds whenever a number comes that is not above the last.
        for (number, entry) in numbered.sorted(by: { $0.number < $1.number }) {
            rows.append(.int(workspace))
            rows.append(.uuid(entry.record))
            rows.append(.name(entry.kind))
            rows.append(.int(number))
            rows.append(.day(entry.learnedOn))
            rows.append(.text(entry.visibility.description))
            switch dialect {
            case .sqlite:
                words.append(.int(number))
                words.append(.text(entry.words))
                words.endRow()
            case .postgreSQL: rows.append(.text(entry.words))
            }
            rows.endRow()
        }
        switch dialect {
        case .sqlite:
            try runMany(SQLiteSearchStatements.insert, rows)
            try runMany(SQLiteSearchStatements.insertWords, words)
        case .postgreSQL: try runMany(PostgreSQLSearchStatements.insert, rows)
        }
    }

    /// Takes an entry out again; it must be as it was put in.
    func unindex(_ entry: SearchEntry) throws {
        let key: [SQLValue] = [.int(workspace), .uuid(entry.record)]
        guard let number = try first(SearchStatements.number, key, decode: { $0.int(0) }) else { return }
        if case .sqlite = dialect { try run(SQLiteSearchStatements.deleteWords, [.int(number), .text(entry.words)]) }
        try run(SearchStatements.delete, key)
    }

    private func nextNumber(on day: Day) throws -> Int64 {
        let first = SearchNumber.first(of: day)
        let last = try self.first(
            SearchStatements.lastNumber, [.int(workspace), .int(first), .int(SearchNumber.after(day))]
        ) { $0.isNull(0) ? nil : $0.int(0) }
        return last.flatMap(\.self).map { $0 + 1 } ?? first
    }
}
