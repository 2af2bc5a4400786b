/// A database that Ken's records live in: the only thing that each kind of database must implement.
///
/// Statements are written with `$1`, `$2`, …; the closures may be run again when a database asks for it, so they hold
/// no effects but those on the connection.
package protocol SQLEngine: Sendable {
    /// How many statements were run since it was opened, for those who measure.
    var statementsRun: Int { get }

    /// Runs `body` on a snapshot; nothing it sees changes meanwhile, and it cannot write.
    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T

    /// Runs `body` in one transaction: durable when this returns, undone when `body` throws.
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T
}
