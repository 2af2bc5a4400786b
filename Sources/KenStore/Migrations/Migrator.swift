import Foundation
import KenDomain

/// Brings the tables of a file up to date: each migration in one transaction with the row that says it is done, so
/// that an interruption leaves the schema before it or after it.
struct Migrator {
    let engine: SQLiteEngine
    let migrations: [Migration]

    /// Runs what is missing, after a backup when the file already holds something.
    /// - Throws: ``Refusal/conflict(_:)`` when the file comes from a newer Ken or from an altered one.
    func run(at now: Instant) async throws {
        try await engine.write { try $0.run(MigrationStatements.table, []) }
        let done = try await engine.read { connection in
            try connection.all(MigrationStatements.done, []) { (number: Int($0.int(0)), checksum: $0.text(1)) }
        }
        for (number, checksum) in done { try check(number, checksum) }
        let missing = migrations.filter { migration in !done.contains { $0.number == migration.number } }
        guard let first = missing.first else { return }
        if !done.isEmpty { try await Backup(engine).make(named: "before-migration-\(first.number)", at: now) }
        for migration in missing { try await run(migration, at: now) }
        try await engine.write { try PlannerStatistics($0).write() }
    }

    private func check(_ number: Int, _ checksum: String) throws {
        guard let known = migrations.first(where: { $0.number == number }) else {
            throw Refusal.conflict("This data directory was written by a newer Ken. Use that one.")
        }
        guard known.checksum == checksum else {
            throw Refusal.conflict("This data directory was written by a Ken whose tables differ from this one's.")
        }
    }

    private func run(_ migration: Migration, at now: Instant) async throws {
        try await engine.write { connection in
            for text in migration.statements + migration.onSQLite { try connection.run(Statement(migration: text), []) }
            try connection.run(
                MigrationStatements.openCounter, [.int(connection.workspace), .blob(ChainEnd.start.digest)])
            try connection.run(
                MigrationStatements.finish,
                [.int(migration.number), .text(migration.name), .text(migration.checksum), .instant(now)])
        }
    }
}

extension Statement {
    /// The text of a migration; not in the registry, for it runs once.
    init(migration text: String) { self.init(text) }
}

/// The SQL that keeps account of migrations.
enum MigrationStatements {
    static let table = Statement(
        migration: """
            CREATE TABLE IF NOT EXISTS schema_migration (
                number BIGINT NOT NULL PRIMARY KEY, -- counts from 1
                name TEXT NOT NULL,
                checksum TEXT NOT NULL, -- SHA-256 of its SQL, hexadecimal
                applied_at BIGINT NOT NULL -- milliseconds, UTC
            )
            """)

    static let done = Statement("SELECT number, checksum FROM schema_migration ORDER BY number")

    static let finish = Statement(
        "INSERT INTO schema_migration (number, name, checksum, applied_at) VALUES ($1, $2, $3, $4)")

    /// The chain of changes begins with thirty-two zeros.
    static let openCounter = Statement(
        "INSERT INTO change_counter (workspace, number, digest) VALUES ($1, 0, $2) ON CONFLICT (workspace) DO NOTHING")

    static let all = [done, finish, openCounter]
}
