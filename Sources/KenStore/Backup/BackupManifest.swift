import Foundation
package import KenDomain

/// What is known of a backup, kept beside it.
package struct BackupManifest: Codable, Hashable, Sendable {
    /// The name of its file, without the ending.
    package var name: String
    package var madeAt: Instant
    package var bytes: Int64
    /// SHA-256 of the file, in hexadecimal.
    package var digest: String
    /// The number of the last change it holds.
    package var change: Int64

    /// Writes it beside its backup, whole or not at all.
    func write(to directory: DataDirectory) throws {
        try directory.write(self, to: directory.manifest(name))
    }
}

extension DataDirectory {
    /// Where the backup of that name lies.
    func backup(_ name: String) -> String { "\(backups)/\(name).db" }

    func manifest(_ name: String) -> String { "\(backups)/\(name).json" }

    /// The file of a backup of that name that is there; nil for any other name, whatever it points to.
    package func backupFile(_ name: String) -> String? {
        let isPlain =
            !name.isEmpty && name.utf8.count <= 80
            && name.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (97...122).contains(byte) || byte == 45
            }
        guard isPlain, FileManager.default.fileExists(atPath: backup(name)) else { return nil }
        return backup(name)
    }

    /// Removes a backup and its manifest.
    package func removeBackup(_ name: String) throws {
        for file in [manifest(name), backup(name)] where unlink(file) != 0 && errno != ENOENT {
            throw Self.refusal("remove", file, errno)
        }
        try Self.flush(backups)
    }

    /// The backups that are whole, newest first.
    package func backupManifests() -> [BackupManifest] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: backups)) ?? []
        return names.filter { $0.hasSuffix(".json") }.compactMap { file in
            let text = try? String(contentsOfFile: "\(backups)/\(file)", encoding: .utf8)
            let manifest = text.flatMap { try? JSONText.decode(BackupManifest.self, from: $0) }
            return manifest.flatMap { backupFile($0.name) == nil ? nil : $0 }
        }
        .sorted { ($1.madeAt, $1.name) < ($0.madeAt, $0.name) }
    }
}
