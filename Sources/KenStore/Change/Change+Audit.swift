package import Foundation
package import KenDomain

extension SQLConnection {
    /// The number of the first change made at a moment or later; one past the last when there is none. Looks at as many
    /// lines as the count of changes has binary digits.
    package func firstChange(from moment: Instant) throws -> Int64 {
        var (low, high) = (Int64(1), try lastChange() + 1)
        while low < high {
            let middle = low + (high - low) / 2
            guard let line = try changes(after: middle - 1, limit: 1).first else { return high }
            if line.at < moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The words behind some lines of the log, by line.
    package func bodies(ofChanges numbers: [Int64]) throws -> [Int64: [ChangeBody]] {
        var found: [Int64: [ChangeBody]] = [:]
        try query(AuditStatements.bodies, [.int(workspace)], among: numbers.map { .int($0) }) { row in
            let body = try ChangeBody(row)
            found[body.change, default: []].append(body)
        }
        return found
    }

    /// The newest changes of some records up to a moment, newest first. One query for each 128 records.
    package func changes(among records: [UUID], until moment: Instant, limit: Int) throws -> [Change] {
        var found: [Change] = []
        let values: [SQLValue] = [.int(workspace), .instant(moment)]
        for portion in AuditStatements.changes.portions(of: records.map { .uuid($0) }) {
            found += try all(portion.statement, values + portion.keys) { Change($0) }
        }
        return Array(found.sorted { $1.number < $0.number }.prefix(limit))
    }

    /// Who may see a record as it is now; nil when it is gone.
    package func visibility(of record: UUID, _ kind: RecordKind) throws -> Visibility? {
        try visibility(of: record, kind.type)
    }

    private func visibility<R: StoredRecord>(of record: UUID, _ type: R.Type) throws -> Visibility? {
        try find(type, R.ID(record))?.standing.visibility
    }

    /// Which of these keys a caller has already used.
    package func usedKeys(among keys: [String]) throws -> Set<String> {
        var found: Set<String> = []
        try query(AuditStatements.keys, [.int(workspace)], among: keys.map { .text($0) }) { found.insert($0.text(0)) }
        return found
    }
}

/// The SQL that reads the log for people: `$1` workspace.
enum AuditStatements {
    static let bodies = ListStatement(
        """
        SELECT b.change, b.record_kind, b.manner, b.salt, b.before, b.after, b.entries, b.redacted_on FROM change_body b
        WHERE b.workspace = $1 AND b.change
        """, first: 2, "ORDER BY b.change, b.record_kind, b.manner")

    static let keys = ListStatement(
        "SELECT c.idempotency_key FROM change c WHERE c.workspace = $1 AND c.idempotency_key", first: 2)

    /// `$2` the moment up to which they were made; newest first, as many as any reader asks for.
    static let changes = ListStatement(
        """
        SELECT \(ChangeStatements.columns), digest FROM change
        WHERE workspace = $1 AND at <= $2 AND record
        """, first: 3, "ORDER BY number DESC LIMIT 100")

    static let all = bodies.statements + keys.statements + changes.statements
}
