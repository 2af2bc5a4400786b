package import Foundation
import GRDBSQLite

/// The row a query stands on: its columns read by index from 0, straight from the database.
///
/// Valid only inside the closure it is given to.
package struct SQLRow {
    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) { self.statement = statement }

    /// Number of columns.
    package var count: Int { Int(sqlite3_column_count(statement)) }

    /// Whether the column is NULL.
    package func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(statement, Int32(truncatingIfNeeded: column)) == SQLITE_NULL
    }

    /// An integer; 0 for NULL.
    package func int(_ column: Int) -> Int64 {
        sqlite3_column_int64(statement, Int32(truncatingIfNeeded: column))
    }

    /// A number with a fraction; 0 for NULL.
    package func double(_ column: Int) -> Double {
        sqlite3_column_double(statement, Int32(truncatingIfNeeded: column))
    }

    /// Text; "" for NULL. Bytes that are not UTF-8 are repaired.
    package func text(_ column: Int) -> String {
        let index = Int32(truncatingIfNeeded: column)
        guard let start = sqlite3_column_text(statement, index) else { return "" }
        let length = Int(sqlite3_column_bytes(statement, index))
        return String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
    }

    /// Bytes; none for NULL.
    package func blob(_ column: Int) -> [UInt8] {
        withBytes(column) { Array($0) }
    }

    /// A UUID; nil for NULL and for anything but sixteen bytes.
    package func uuid(_ column: Int) -> UUID? {
        withBytes(column) { bytes in
            bytes.count == 16 ? UUID(uuid: bytes.loadUnaligned(as: uuid_t.self)) : nil
        }
    }

    /// A column as whatever it holds.
    func value(_ column: Int) -> SQLValue {
        switch sqlite3_column_type(statement, Int32(truncatingIfNeeded: column)) {
        case SQLITE_INTEGER: .int(int(column))
        case SQLITE_FLOAT: .double(double(column))
        case SQLITE_TEXT: .text(text(column))
        case SQLITE_BLOB: .blob(blob(column))
        default: .null
        }
    }

    /// The bytes of a column where they lie; not to be kept.
    func withBytes<T>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
        let index = Int32(truncatingIfNeeded: column)
        let start = sqlite3_column_blob(statement, index)
        let length = Int(sqlite3_column_bytes(statement, index))
        return try body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : length))
    }
}
