import Foundation
import KenDomain
import KenImport

/// A file to import: its name, and how to read it from the start.
struct ImportSource: Sendable {
    let name: String
    let open: @Sendable () throws -> ByteSource

    init(name: String, open: @escaping @Sendable () throws -> ByteSource) {
        self.name = name
        self.open = open
    }

    /// A file on disk.
    init(path: String) {
        self.init(name: URL(fileURLWithPath: path).lastPathComponent) { try Self.bytes(at: path) }
    }

    /// A file on disk, read in chunks of 256 KB.
    private static func bytes(at path: String) throws -> ByteSource {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Refusal.notFound("file \(path)")
        }
        guard !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: path) else {
            throw Refusal.invalid([Problem(field: path, "This cannot be read as a file; name a file you may read.")])
        }
        return ByteSource {
            let chunk = try handle.read(upToCount: 262_144) ?? Data()
            return chunk.isEmpty ? nil : ArraySlice(chunk)
        }
    }
}
