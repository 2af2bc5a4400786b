import Foundation
import KenDomain
import Synchronization

/// The claim of one process on a data directory: a lock on `ken.lock` that ends with the process, however it ends.
final class DirectoryLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// Takes the lock.
    /// - Throws: ``Refusal/conflict(_:)`` naming the process that holds it.
    init(_ directory: DataDirectory) throws {
        let file = open(directory.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw DataDirectory.refusal("write", directory.lock, errno) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.holder(file)
            close(file)
            throw Refusal.conflict(
                "The data directory \(directory.path) is in use by process \(holder). Stop it, or let it do the work.")
        }
        ftruncate(file, 0)
        let text = Array("\(getpid())\n".utf8)
        _ = text.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
        descriptor = Mutex(file)
    }

    deinit { release() }

    /// Lets go of the lock.
    func release() {
        descriptor.withLock { file in
            if let open = file { close(open) }
            file = nil
        }
    }

    private static func holder(_ file: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 32)
        let count = pread(file, &bytes, bytes.count, 0)
        let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? "an unknown number" : text
    }
}
