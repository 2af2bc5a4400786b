import Foundation
import KenDomain

/// A copy of the database made while it is in use.
struct Backup {
    private let engine: SQLiteEngine

    init(_ engine: SQLiteEngine) { self.engine = engine }

    /// Writes `backups/<name>.db` whole or not at all, replacing one of that name.
    func make(named name: String) async throws {
        let folder = engine.directory.backups
        try DataDirectory.make(folder)
        let target = "\(folder)/\(name).db"
        let unfinished = target + ".unfinished"
        unlink(unfinished)
        try await engine.writeWithoutTransaction { connection in
            try connection.run(BackupStatements.copy, [.text(unfinished)])
        }
        chmod(unfinished, 0o600)
        try DataDirectory.flush(unfinished)
        guard rename(unfinished, target) == 0 else { throw DataDirectory.refusal("write", target, errno) }
        try DataDirectory.flush(folder)
    }
}

/// The SQL of backups, for SQLite alone.
enum BackupStatements {
    static let copy = Statement("VACUUM INTO $1")

    static let all = [copy]
}
