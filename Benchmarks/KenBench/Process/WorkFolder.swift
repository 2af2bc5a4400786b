import Foundation

/// A folder for one measurement, gone afterwards.
final class WorkFolder {
    let path: String

    /// Makes a folder under the system's temporary one, or under another.
    init(under parent: String = NSTemporaryDirectory()) throws {
        path = "\(parent)/ken-bench-\(getpid())-\(UUID().uuidString.prefix(8))".replacing("//", with: "/")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A folder in memory where there is one, for files that are made and thrown away by the thousand.
    static func inMemory() throws -> WorkFolder {
        access("/dev/shm", W_OK) == 0 ? try WorkFolder(under: "/dev/shm") : try WorkFolder()
    }

    /// The path of something in it.
    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }
}
