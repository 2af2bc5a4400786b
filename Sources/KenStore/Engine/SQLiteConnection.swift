import GRDB
import GRDBSQLite
import Synchronization

/// A connection of ``SQLiteEngine`` inside its transaction. It steps SQLite's statements itself; GRDB only prepares
/// and caches them.
struct SQLiteConnection: SQLConnection {
    let workspace: Int64 = 1
    let dialect = Dialect.sqlite
    let database: Database
    let placeholders: SQLiteTexts

    @discardableResult
    func run(_ statement: Statement, _ values: [SQLValue]) throws -> Int {
        try withPrepared(statement) { prepared in
            try prepared.run(PackedRows(values))
            return Int(sqlite3_changes(database.sqliteConnection))
        }
    }

    func query(_ statement: Statement, _ values: [SQLValue], each: (SQLRow) throws -> Void) throws {
        try withoutActuallyEscaping(each) { each in
            try withPrepared(statement) { try $0.run(PackedRows(values), each: each) }
        }
    }

    func runMany(_ statement: Statement, _ rows: PackedRows) throws {
        try withPrepared(statement) { try $0.run(rows) }
    }

    /// Keeps GRDB's statement alive while its raw pointer is used.
    private func withPrepared<T>(_ statement: Statement, _ body: (SQLiteStatement) throws -> T) throws -> T {
        do {
            let cached = try database.cachedStatement(sql: placeholders.text(of: statement))
            return try withExtendedLifetime(cached) {
                let prepared = try SQLiteStatement(cached.sqliteStatement, text: statement.sql)
                defer { prepared.release() }
                return try body(prepared)
            }
        } catch let error as DatabaseError {
            throw StoreFault(error)
        }
    }
}

/// The rewritten text of each statement, made once per engine.
final class SQLiteTexts: Sendable {
    private let texts = Mutex<[Statement: String]>([:])
    private let asked = Atomic<Int>(0)

    /// How often a text was asked for: once for each statement that is run.
    var timesAsked: Int { asked.load(ordering: .relaxed) }

    func text(of statement: Statement) -> String {
        asked.wrappingAdd(1, ordering: .relaxed)
        return texts.withLock { texts in
            if let text = texts[statement] { return text }
            let text = SQLitePlaceholders.rewrite(statement.sql)
            texts[statement] = text
            return text
        }
    }
}

extension StoreFault {
    /// What GRDB reports, without the values.
    init(_ error: DatabaseError) {
        self.init(
            engine: "SQLite", code: "\(error.extendedResultCode)", message: error.message ?? "no message",
            sql: error.sql ?? "")
    }
}
