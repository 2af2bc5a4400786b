import Crypto

/// Salted SHA-256 of the values of a row, so that a later reader can tell whether the row is still the same.
enum RecordDigest {
    /// Thirty-two bytes.
    static func of(_ values: [SQLValue], salt: [UInt8]) -> [UInt8] {
        PackedRows(values).bytes.withUnsafeBytes { of($0, salt: salt) }
    }

    /// Thirty-two bytes, of values already packed.
    static func of(_ packed: UnsafeRawBufferPointer, salt: [UInt8]) -> [UInt8] {
        Array(digest(of: packed, salt: salt))
    }

    /// Appends the first sixteen bytes, without an array of their own.
    static func append(of packed: UnsafeRawBufferPointer, salt: [UInt8], to bytes: inout [UInt8]) {
        digest(of: packed, salt: salt).withUnsafeBytes { bytes.append(contentsOf: $0.prefix(16)) }
    }

    private static func digest(of packed: UnsafeRawBufferPointer, salt: [UInt8]) -> SHA256.Digest {
        var hash = SHA256()
        hash.update(data: salt)
        hash.update(bufferPointer: packed)
        return hash.finalize()
    }
}
