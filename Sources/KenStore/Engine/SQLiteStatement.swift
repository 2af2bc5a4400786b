import GRDBSQLite

/// A prepared statement of SQLite while it is being used: binds packed values where they lie, steps, reads rows.
struct SQLiteStatement {
    private let pointer: OpaquePointer
    private let text: String
    private let parameters: Int

    init(_ pointer: OpaquePointer, text: String) throws {
        self.pointer = pointer
        self.text = text
        parameters = Int(sqlite3_bind_parameter_count(pointer))
        if sqlite3_stmt_busy(pointer) != 0 {
            throw fault(SQLITE_MISUSE, "this statement is already being read")
        }
    }

    /// Lets go of the bound values.
    func release() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }

    /// Runs it once for each row of values, and hands over the rows it gives.
    func run(_ rows: PackedRows, each: ((SQLRow) throws -> Void)? = nil) throws {
        try rows.bytes.withUnsafeBytes { bytes in
            var start = 0
            for end in rows.ends {
                try bind(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
                try step(each)
                start = end
            }
        }
    }

    private func step(_ each: ((SQLRow) throws -> Void)?) throws {
        defer { sqlite3_reset(pointer) }
        while true {
            switch sqlite3_step(pointer) {
            case SQLITE_ROW: try each?(SQLRow(pointer))
            case SQLITE_DONE: return
            case let code: throw fault(code)
            }
        }
    }

    private func bind(_ row: UnsafeRawBufferPointer) throws {
        var offset = 0
        var index = 0
        while let value = PackedValue.next(in: row, at: &offset) {
            index += 1
            let code = bind(value, at: Int32(truncatingIfNeeded: index))
            if code != SQLITE_OK { throw fault(code) }
        }
        guard index == parameters else {
            throw fault(SQLITE_RANGE, "\(index) values for \(parameters) placeholders")
        }
    }

    private func bind(_ value: PackedValue, at index: Int32) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(pointer, index)
        case .int(let number): sqlite3_bind_int64(pointer, index, number)
        case .double(let number): sqlite3_bind_double(pointer, index, number)
        case .text(let utf8):
            sqlite3_bind_text64(
                pointer, index, utf8.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(utf8.count), nil,
                UInt8(SQLITE_UTF8))
        case .blob(let blob): sqlite3_bind_blob64(pointer, index, blob.baseAddress, UInt64(blob.count), nil)
        }
    }

    private func fault(_ code: Int32, _ message: String? = nil) -> StoreFault {
        let connection = sqlite3_db_handle(pointer)
        let extended = message == nil ? sqlite3_extended_errcode(connection) : code
        return StoreFault(
            engine: "SQLite", code: "\(String(cString: sqlite3_errstr(code))) (\(extended))",
            message: message ?? String(cString: sqlite3_errmsg(connection)), sql: text, hiddenValues: parameters)
    }
}
