import Crypto

/// Salted SHA-256 of the values of a row, so that a later reader can tell whether the row is still the same.
enum RecordDigest {
    /// Thirty-two bytes.
    static func of(_ values: [SQLValue], salt: [UInt8]) -> [UInt8] {
        PackedRows(values).bytes.withUnsafeBytes { of($0, salt: salt) }
    }

    /// Thirty-two bytes, of values already packed.
    static func of(_ packed: UnsafeRawBufferPointer, salt: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: salt)
        hash.update(bufferPointer: packed)
        return Array(hash.finalize())
    }
}
