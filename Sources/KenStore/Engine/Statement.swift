/// SQL with `$1`, `$2`, … where values go. Made only from literals and fixed fragments, never from people's text.
///
/// Every one is listed in ``Statement/all``, so that a test can prepare all of them on both databases.
package struct Statement: Hashable, Sendable {
    /// The text, in the SQL that both databases speak.
    package let sql: String
    /// Hashed once, for statements are looked up at every use.
    private let fingerprint: Int

    /// A statement from a literal.
    package init(_ sql: String) {
        self.sql = sql
        fingerprint = sql.hashValue
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}
