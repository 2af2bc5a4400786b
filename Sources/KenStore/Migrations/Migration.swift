import Crypto

/// One step of the schema, forward only. A released one is never edited; a test holds its checksum.
package struct Migration: Sendable {
    /// Counts from 1.
    package let number: Int
    /// What it brings, in a few words.
    package let name: String
    /// SQL that both databases read, run in order in one transaction.
    package let statements: [String]
    /// SQL that only one of them reads, after that.
    package var onSQLite: [String] = []
    package var onPostgreSQL: [String] = []

    /// SHA-256 of its statements, in hexadecimal.
    package var checksum: String {
        SHA256.hash(data: Array((statements + onSQLite + onPostgreSQL).joined(separator: ";\n").utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// Every migration, in order.
    package static let all = [
        Migration(
            number: 1, name: "the first records", statements: Schema0001.statements,
            onSQLite: Schema0001.searchOnSQLite, onPostgreSQL: Schema0001.searchOnPostgreSQL)
    ]
}
