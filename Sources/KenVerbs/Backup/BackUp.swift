import Foundation
package import KenDomain
package import KenStore

extension Ken {
    /// Copies everything into a file of its own while work goes on, and checks the copy.
    /// - Throws: ``Refusal/conflict(_:)`` when the copy turns out damaged.
    package func backUp(as caller: Caller) async throws -> BackupMark {
        try caller.require(.administer)
        let name = Self.backupName("ken", at: world.now())
        let manifest = try await engine().make(named: name, at: world.now())
        try await store.write(request("make a backup", by: caller)) { journal in
            journal.note(after: "\(name) with \(Wording.count(Int(clamping: manifest.change), "change"))")
        }
        return BackupMark(manifest)
    }

    /// The backups of this data directory, newest first.
    package func backups(as caller: Caller) throws(Refusal) -> [BackupMark] {
        try caller.require(.administer)
        return directory.backupManifests().map { BackupMark($0) }
    }

    /// Makes a backup and removes those made before it.
    /// - Returns: how many went.
    func replaceBackups(as caller: Caller) async throws -> Int {
        let old = directory.backupManifests()
        _ = try await backUp(as: caller)
        for manifest in old { try directory.removeBackup(manifest.name) }
        return old.count
    }

    /// The file of a backup, to take away. It holds every word there is, so only the owner of the data directory may.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/forbidden(_:)``.
    package func backupFile(named name: String, as caller: Caller) throws(Refusal) -> String {
        try caller.require(.administer)
        guard caller.ownsDirectory else { throw .forbidden("take a backup away; it holds what was told in confidence") }
        guard let file = directory.backupFile(name) else { throw .notFound("backup “\(name.prefix(80))”") }
        return file
    }

    /// Puts a backup in the place of what is in a data directory that nobody has open; see ``Restore``.
    package static func restore(
        from source: String, into directory: DataDirectory, world: World = .real
    ) async throws -> RestoreView {
        let now = world.now()
        let (change, kept) = try await Restore(into: directory).run(
            from: source, keeping: backupName("before-restore", at: now), at: now)
        var view = RestoreView(source: source, change: change, kept: kept?.name)
        view.erasedAgain = try await eraseAgain(in: directory, world: world)
        return view
    }

    private func engine() throws(Refusal) -> Backup {
        guard let engine = store as? SQLiteEngine else {
            throw .conflict("This workspace lies in PostgreSQL; back it up with pg_dump.")
        }
        return Backup(engine)
    }

    /// Such as `ken-20260302-090015-123`: by the day and clock of UTC, sorted by name as by time.
    private static func backupName(_ start: String, at now: Instant) -> String {
        let moment = Date(timeIntervalSince1970: Double(now.milliseconds) / 1000)
        let text = moment.formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted))
        let plain = text.lowercased().replacing("t", with: "-").filter { $0 != "z" }
        return "\(start)-\(plain)-\(now.milliseconds % 1000)"
    }
}

extension BackupMark {
    fileprivate init(_ manifest: BackupManifest) {
        self.init(
            name: manifest.name, madeAt: manifest.madeAt, bytes: manifest.bytes, change: manifest.change)
    }
}
