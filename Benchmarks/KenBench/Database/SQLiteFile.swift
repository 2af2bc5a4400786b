import Foundation
import GRDBSQLite

/// A database file opened straight through SQLite's own library, without Ken: the judge of what is on disk, and the
/// reference for speed.
final class SQLiteFile {
    /// How it is opened.
    enum Access {
        /// Leaves the file alone.
        case readOnly
        /// Recovers what an interruption left behind.
        case recovering
    }

    private let connection: OpaquePointer
    private var prepared: [String: OpaquePointer] = [:]

    /// Opens a file.
    init(_ path: String, _ access: Access) throws {
        var opened: OpaquePointer?
        let flags = access == .readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
        let code = sqlite3_open_v2(path, &opened, flags, nil)
        guard let opened else { throw Failure("SQLite has no memory for \(path)") }
        guard code == SQLITE_OK else {
            sqlite3_close_v2(opened)
            throw Failure("SQLite cannot open \(path): \(String(cString: sqlite3_errstr(code)))")
        }
        connection = opened
        sqlite3_busy_timeout(connection, 5000)
    }

    deinit {
        prepared.values.forEach { sqlite3_finalize($0) }
        sqlite3_close_v2(connection)
    }

    /// What `decode` makes of every row.
    func rows<T>(_ sql: String, blob: [UInt8]? = nil, decode: (Row) -> T) throws -> [T] {
        let statement = try statement(sql)
        defer { sqlite3_reset(statement) }
        if let blob {
            let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            blob.withUnsafeBytes { _ = sqlite3_bind_blob64(statement, 1, $0.baseAddress, UInt64($0.count), copies) }
        }
        var found: [T] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: found.append(decode(Row(statement: statement)))
            case SQLITE_DONE: return found
            default: throw Failure("SQLite: \(String(cString: sqlite3_errmsg(connection)))")
            }
        }
    }

    /// One row while it is read; columns count from 0.
    struct Row {
        fileprivate let statement: OpaquePointer

        /// An integer; 0 for NULL.
        func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

        /// Text; empty for NULL.
        func text(_ column: Int32) -> String {
            guard let start = sqlite3_column_text(statement, column) else { return "" }
            let length = Int(sqlite3_column_bytes(statement, column))
            return String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
        }

        /// Bytes; none for NULL.
        func blob(_ column: Int32) -> [UInt8] {
            guard let start = sqlite3_column_blob(statement, column) else { return [] }
            return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
        }
    }

    private func statement(_ sql: String) throws -> OpaquePointer {
        if let known = prepared[sql] { return known }
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
            throw Failure("SQLite: \(String(cString: sqlite3_errmsg(connection)))")
        }
        prepared[sql] = statement
        return statement
    }
}
