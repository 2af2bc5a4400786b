import Crypto
import Foundation

/// Salted SHA-256 of the values of a row, so that a later reader can tell whether the row is still the same.
enum RecordDigest {
    /// Thirty-two bytes.
    static func of(_ values: some Sequence<SQLValue>, salt: [UInt8]) -> [UInt8] {
        var bytes = salt
        bytes.reserveCapacity(512)
        for value in values { append(value, to: &bytes) }
        return Array(SHA256.hash(data: bytes))
    }

    /// Every value with its type and length, so that no two rows give the same bytes.
    private static func append(_ value: SQLValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(0)
        case .int(let number): append(1, UInt64(bitPattern: number), to: &bytes)
        case .double(let number): append(2, number.bitPattern, to: &bytes)
        case .text(let text):
            append(3, UInt64(text.utf8.count), to: &bytes)
            bytes.append(contentsOf: text.utf8)
        case .blob(let blob):
            append(4, UInt64(blob.count), to: &bytes)
            bytes.append(contentsOf: blob)
        case .uuid(let uuid):
            append(4, 16, to: &bytes)
            withUnsafeBytes(of: uuid.uuid) { bytes.append(contentsOf: $0) }
        }
    }

    private static func append(_ tag: UInt8, _ word: UInt64, to bytes: inout [UInt8]) {
        bytes.append(tag)
        withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
