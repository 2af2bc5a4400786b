package import Foundation

/// A value bound to a statement, in a type that both databases have.
package enum SQLValue: Hashable, Sendable {
    case null
    case int(Int64)
    case double(Double)
    case text(String)
    case blob([UInt8])
    /// Sixteen bytes: a blob in SQLite, a uuid in PostgreSQL.
    case uuid(UUID)
}
