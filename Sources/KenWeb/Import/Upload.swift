import Foundation
import KenDomain

/// Files that were sent and wait to be read, in a folder of their own inside the data directory.
struct Upload {
    /// The folder of all uploads.
    let root: URL
    /// Names this upload in addresses.
    let id: String

    /// Keeps the files of a form in a folder of uploads.
    /// - Throws: ``Refusal/conflict(_:)`` when it cannot be written.
    static func keep(_ files: [Multipart.File], in incoming: String) throws -> Upload {
        let upload = Upload(root: URL(fileURLWithPath: incoming, isDirectory: true), id: UUID().uuidString.lowercased())
        do {
            try FileManager.default.createDirectory(
                at: upload.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            for (place, file) in files.enumerated() {
                let folder = upload.folder.appending(path: "\(place)", directoryHint: .isDirectory)
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Data(file.content).write(to: folder.appending(path: file.name), options: .withoutOverwriting)
            }
        } catch is CocoaError {
            throw Refusal.conflict("The files could not be kept; is there room in the data directory?")
        }
        return upload
    }

    /// The upload of that id.
    /// - Throws: ``Refusal/notFound(_:)`` when there is none, or it was read already.
    static func find(_ id: String, in incoming: String) throws(Refusal) -> Upload {
        guard let uuid = UUID(uuidString: id) else { throw .notFound("upload “\(id.prefix(40))”") }
        let upload = Upload(root: URL(fileURLWithPath: incoming, isDirectory: true), id: uuid.uuidString.lowercased())
        guard !upload.paths.isEmpty else {
            throw .notFound("upload waiting under this address; it was read or dropped")
        }
        return upload
    }

    /// The files, in the order they were sent: each lies in a folder of its own, for two may have the same name.
    var paths: [String] {
        names(in: folder).compactMap { Int($0) }.sorted().flatMap { place in
            let own = folder.appending(path: "\(place)", directoryHint: .isDirectory)
            return names(in: own).map { own.appending(path: $0).path }
        }
    }

    private func names(in folder: URL) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    }

    /// Forgets the files.
    func drop() { try? FileManager.default.removeItem(at: folder) }

    private var folder: URL { root.appending(path: id, directoryHint: .isDirectory) }
}
