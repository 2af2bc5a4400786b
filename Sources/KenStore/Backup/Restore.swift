import Foundation
package import KenDomain

/// Puts a backup in the place of a data directory's database.
package struct Restore: Sendable {
    private let directory: DataDirectory

    package init(into directory: DataDirectory) { self.directory = directory }

    /// Examines the backup, keeps what there was as a backup of its own, and puts the copy in its place at one stroke.
    ///
    /// A power cut at any moment leaves the one or the other, whole.
    /// - Parameters:
    ///   - source: name of a backup of this directory, or a path.
    ///   - keptName: what the backup of what there was is called.
    /// - Returns: the number of the last change that is there now, and whether there was anything to keep.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/conflict(_:)`` for a damaged or newer one, or while the directory is
    ///   in use.
    package func run(
        from source: String, keeping keptName: String, at now: Instant
    ) async throws -> (change: Int64, kept: BackupManifest?) {
        guard let path = directory.backupFile(source) ?? (FileManager.default.fileExists(atPath: source) ? source : nil)
        else { throw Refusal.notFound("backup “\(source)”; `ken backup --list` names them") }
        let manifest = directory.backupManifests().first { directory.backup($0.name) == path }
        if let manifest, try BackupCheck.digest(path) != manifest.digest {
            throw Refusal.conflict("The backup is damaged: its bytes are not those that were written.")
        }
        let check = try BackupCheck.check(path, records: true)
        guard check.migrations.allSatisfy({ number in Migration.all.contains { Int64($0.number) == number } }) else {
            throw Refusal.conflict("The backup was made by a newer Ken. Use that one.")
        }
        let kept = try await keep(named: keptName, at: now)
        try put(path)
        return (check.change, kept)
    }

    /// Backs up what there is, when there is anything that opens.
    private func keep(named name: String, at now: Instant) async throws -> BackupManifest? {
        guard BackupCheck.size(directory.database) > 0 else { return nil }
        do {
            let engine = try await SQLiteEngine.open(directory, at: now)
            let manifest = try await Backup(engine).make(named: name, at: now)
            try engine.close()
            return manifest
        } catch is StoreFault {
            // What does not open any more is kept as it is, for whoever may mend it.
            let aside = "\(directory.database).damaged-\(now.milliseconds)"
            guard rename(directory.database, aside) == 0 else { throw DataDirectory.refusal("move", aside, errno) }
            return nil
        }
    }

    private func put(_ path: String) throws {
        try directory.prepare()
        let lock = try DirectoryLock(directory)
        defer { lock.release() }
        let unfinished = directory.database + ".restoring"
        unlink(unfinished)
        do {
            try FileManager.default.copyItem(atPath: path, toPath: unfinished)
        } catch {
            throw DataDirectory.refusal("write", unfinished, EIO)
        }
        chmod(unfinished, 0o600)
        try DataDirectory.flush(unfinished)
        // The log beside the old file belongs to it alone.
        for ending in ["-wal", "-shm"] { unlink(directory.database + ending) }
        guard rename(unfinished, directory.database) == 0 else {
            throw DataDirectory.refusal("write", directory.database, errno)
        }
        try DataDirectory.flush(directory.path)
    }
}
