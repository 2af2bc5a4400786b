import Foundation

/// Rows of values packed one after another in memory: written once, then digested and bound where they lie.
///
/// Each value is a tag, eight bytes of number or length, and its text or bytes.
package struct PackedRows: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each finished row ends.
    private(set) var ends: [Int] = []

    /// No rows.
    package init() {}

    /// One row.
    package init(_ values: [SQLValue]) {
        for value in values { append(value) }
        endRow()
    }

    /// Number of finished rows.
    package var count: Int { ends.count }

    /// Makes room for rows of about that size.
    mutating func reserve(rows: Int, bytesEach: Int) {
        ends.reserveCapacity(rows)
        bytes.reserveCapacity(rows * bytesEach)
    }

    /// Ends the row that the last values belong to.
    package mutating func endRow() { ends.append(bytes.count) }

    /// Adds a value to the row being written.
    package mutating func append(_ value: SQLValue) {
        switch value {
        case .null: bytes.append(Tag.null.rawValue)
        case .int(let number): append(.int, UInt64(bitPattern: number))
        case .double(let number): append(.double, number.bitPattern)
        case .text(var text):
            text.withUTF8 { utf8 in
                append(.text, UInt64(utf8.count))
                bytes.append(contentsOf: utf8)
            }
        case .blob(let blob):
            append(.blob, UInt64(blob.count))
            bytes.append(contentsOf: blob)
        case .uuid(let uuid):
            append(.blob, 16)
            withUnsafeBytes(of: uuid.uuid) { bytes.append(contentsOf: $0) }
        }
    }

    private mutating func append(_ tag: Tag, _ word: UInt64) {
        bytes.append(tag.rawValue)
        withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Where a row lies in ``bytes``.
    func range(of row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

    /// The forms of a packed value.
    enum Tag: UInt8 {
        case null, int, double, text, blob
    }
}
