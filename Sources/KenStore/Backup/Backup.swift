import Foundation
package import KenDomain

/// A copy of the database made while it is in use.
package struct Backup: Sendable {
    private let engine: SQLiteEngine

    package init(_ engine: SQLiteEngine) { self.engine = engine }

    /// Writes `backups/<name>.db` and its manifest, whole, checked and flushed or not at all, replacing one of that name.
    ///
    /// The copy holds every write acknowledged before it began. Linear in the file; readers and the writer go on, but
    /// for the writer's next turn.
    /// - Throws: ``Refusal/conflict(_:)`` when the copy turns out damaged, ``Refusal/invalid(_:)`` when it cannot be written.
    @discardableResult
    package func make(named name: String, at now: Instant) async throws -> BackupManifest {
        let directory = engine.directory
        try DataDirectory.make(directory.backups)
        let target = directory.backup(name)
        let unfinished = target + ".unfinished"
        unlink(unfinished)
        try await engine.writeWithoutTransaction { connection in
            try connection.run(BackupStatements.copy, [.text(unfinished)])
        }
        chmod(unfinished, 0o600)
        try DataDirectory.flush(unfinished)
        let check = try BackupCheck.check(unfinished)
        let manifest = BackupManifest(
            name: name, madeAt: now, bytes: BackupCheck.size(unfinished), digest: try BackupCheck.digest(unfinished),
            change: check.change)
        // The manifest first: a copy without one is not taken for whole, a manifest without its copy is overlooked.
        try manifest.write(to: directory)
        guard rename(unfinished, target) == 0 else { throw DataDirectory.refusal("write", target, errno) }
        try DataDirectory.flush(directory.backups)
        return manifest
    }
}

/// The SQL of backups, for SQLite alone.
enum BackupStatements {
    static let copy = Statement("VACUUM INTO $1")

    static let all = [copy]
}
