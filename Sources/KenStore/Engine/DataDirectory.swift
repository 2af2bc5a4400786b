import Foundation
import KenDomain

/// The one folder in which Ken keeps everything.
package struct DataDirectory: Sendable, Hashable {
    /// Its path.
    package let path: String

    /// The folder at that path.
    package init(_ path: String) { self.path = path }

    /// The database file.
    package var database: String { path + "/ken.db" }

    /// The file whose lock says that a process has the directory open; it holds that process's id.
    package var lock: String { path + "/ken.lock" }

    /// Copies made before tables are changed.
    package var backups: String { path + "/backups" }

    /// Makes the folder, for its owner alone, and an empty database file in it when there is none.
    /// - Throws: ``Refusal/invalid(_:)`` when it cannot be made or written.
    func prepare() throws {
        try Self.make(path)
        guard access(path, W_OK | X_OK) == 0 else { throw Self.refusal("write to", path, errno) }
        let descriptor = open(database, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.refusal("write", database, errno) }
        fchmod(descriptor, 0o600)
        close(descriptor)
    }

    /// Makes a folder for its owner alone; its parents as usual.
    static func make(_ path: String) throws {
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try? FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        var status = stat()
        if mkdir(path, 0o700) == 0 { return try flush(parent) }
        let reason = errno
        guard reason == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw refusal("create", path, reason == EEXIST ? ENOTDIR : reason)
        }
    }

    /// Makes a file's bytes, or the names in a folder, survive a power cut.
    static func flush(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal("read", path, errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw refusal("flush", path, errno) }
    }

    /// Writes a value as JSON for the owner alone, whole or not at all, surviving a power cut.
    func write(_ value: some Encodable, to target: String) throws {
        let unfinished = target + ".unfinished"
        do {
            try Data(try JSONText.encode(value).utf8).write(to: URL(fileURLWithPath: unfinished))
        } catch is CocoaError {
            throw Self.refusal("write", unfinished, EIO)
        }
        chmod(unfinished, 0o600)
        try Self.flush(unfinished)
        guard rename(unfinished, target) == 0 else { throw Self.refusal("write", target, errno) }
        try Self.flush(URL(fileURLWithPath: target).deletingLastPathComponent().path)
    }

    static func refusal(_ deed: String, _ path: String, _ code: Int32) -> Refusal {
        let reason = String(cString: strerror(code)).lowercased()
        return .invalid([
            Problem(
                field: "data", "Ken cannot \(deed) \(path): \(reason). Name a folder you own, or change its rights.")
        ])
    }
}
