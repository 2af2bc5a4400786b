import Foundation
import KenDomain

/// The connection of a deed that changes records: what goes through it is written, logged in the chain of changes, and
/// makes the accounts it touches due for a new judgement, all in one transaction.
///
/// It is the only way to write records.
package final class Journal: SQLConnection {
    /// Who does what.
    package let deed: Deed
    let connection: any SQLConnection
    var log: ChangeLog
    var due = DueAccounts()
    /// Whether what this deed writes leaves no words in the log, as erasing a person must not.
    var keepsNoWords = false

    init(_ deed: Deed, on connection: any SQLConnection) {
        self.deed = deed
        self.connection = connection
        log = ChangeLog(deed)
    }

    package var workspace: Int64 { connection.workspace }
    package var dialect: Dialect { connection.dialect }

    @discardableResult
    package func run(_ statement: Statement, _ values: [SQLValue]) throws -> Int {
        try connection.run(statement, values)
    }

    package func query(_ statement: Statement, _ values: [SQLValue], each: (SQLRow) throws -> Void) throws {
        try connection.query(statement, values, each: each)
    }

    package func runMany(_ statement: Statement, _ rows: PackedRows) throws {
        try connection.runMany(statement, rows)
    }

    /// Logs something that is no record, such as a setting; `before` and `after` are its words.
    package func note(before: String? = nil, after: String? = nil) {
        var body = ChangeBody(recordKind: nil, manner: .changed, salt: log.nextSalt())
        body.before = before
        body.after = after
        let digest = { [salt = body.salt] (text: String) in RecordDigest.of([.text(text)], salt: salt) }
        log.add(
            Change(deed, recordKind: nil, record: nil, before: before.map(digest), after: after.map(digest)), body: body
        )
    }

    /// Makes every account due, for a change of policy or of what is ours.
    package func touchEveryAccount() { due.reach(.everyAccount) }

    /// Appends the log and the accounts that are due; the last step of the transaction.
    func finish() throws {
        guard let number = try log.append(to: connection) else { return }
        try due.write(change: number, to: connection)
    }
}

extension SQLEngine {
    /// Carries out a deed in one transaction and logs what it changed.
    @discardableResult
    package func write<T: Sendable>(
        _ deed: Deed, _ body: @escaping @Sendable (Journal) throws -> T
    ) async throws -> T {
        try await write { connection in
            let journal = Journal(deed, on: connection)
            let result = try body(journal)
            try journal.finish()
            return result
        }
    }
}
