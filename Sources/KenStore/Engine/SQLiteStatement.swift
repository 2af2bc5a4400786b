import Foundation
import GRDBSQLite

/// A prepared statement of SQLite while it is being used: binds values, steps, reads rows.
///
/// Texts and bytes are copied into one block that outlives the step, so that SQLite needs no copy of its own for each.
struct SQLiteStatement {
    private let pointer: OpaquePointer
    private let text: String
    private let arena = SQLiteArena()

    init(_ pointer: OpaquePointer, text: String) throws {
        self.pointer = pointer
        self.text = text
        if sqlite3_stmt_busy(pointer) != 0 {
            throw fault(SQLITE_MISUSE, "this statement is already being read")
        }
    }

    /// Lets go of the bound values.
    func release() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }

    /// Runs it once, passing over any rows.
    func step(_ values: [SQLValue]) throws {
        try rows(values) { _ in }
    }

    /// Runs it once and hands over its rows.
    func rows(_ values: [SQLValue], each: (SQLRow) throws -> Void) throws {
        try bind(values)
        defer { sqlite3_reset(pointer) }
        let row = SQLRow(pointer)
        while true {
            switch sqlite3_step(pointer) {
            case SQLITE_ROW: try each(row)
            case SQLITE_DONE: return
            case let code: throw fault(code, nil, values: values.count)
            }
        }
    }

    private func bind(_ values: [SQLValue]) throws {
        let expected = Int(sqlite3_bind_parameter_count(pointer))
        guard values.count == expected else {
            throw fault(SQLITE_RANGE, "\(values.count) values for \(expected) placeholders", values: values.count)
        }
        arena.prepare(for: values)
        var index: Int32 = 0
        for value in values {
            index += 1
            let code = bind(value, at: index)
            if code != SQLITE_OK { throw fault(code, nil, values: values.count) }
        }
    }

    private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(pointer, index)
        case .int(let number): sqlite3_bind_int64(pointer, index, number)
        case .double(let number): sqlite3_bind_double(pointer, index, number)
        case .text(let text): bind(text, at: index)
        case .blob(let bytes): bytes.withUnsafeBytes { bind($0, at: index) }
        case .uuid(let uuid): withUnsafeBytes(of: uuid.uuid) { bind($0, at: index) }
        }
    }

    private func bind(_ text: String, at index: Int32) -> Int32 {
        let kept = arena.keep(text)
        let start = kept.baseAddress?.assumingMemoryBound(to: CChar.self)
        return sqlite3_bind_text64(pointer, index, start, UInt64(kept.count), nil, UInt8(SQLITE_UTF8))
    }

    private func bind(_ bytes: UnsafeRawBufferPointer, at index: Int32) -> Int32 {
        let kept = arena.keep(bytes)
        return sqlite3_bind_blob64(pointer, index, kept.baseAddress, UInt64(kept.count), nil)
    }

    private func fault(_ code: Int32, _ message: String?, values: Int = 0) -> StoreFault {
        let connection = sqlite3_db_handle(pointer)
        let extended = message == nil ? sqlite3_extended_errcode(connection) : code
        return StoreFault(
            engine: "SQLite", code: "\(String(cString: sqlite3_errstr(code))) (\(extended))",
            message: message ?? String(cString: sqlite3_errmsg(connection)), sql: text, hiddenValues: values)
    }
}
