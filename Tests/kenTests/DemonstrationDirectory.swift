import Foundation
import KenTestSupport
import Testing

/// The files of the demonstration company in the repository, and data directories filled with them.
enum DemonstrationDirectory {
    /// The folder `Demo` of the repository.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Demo").standardizedFileURL

    /// Its files, with today as the day that `D0` means.
    static func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }.sorted()
            .map { folder.appending(path: $0).path }
    }

    /// A new directory, filled by the program itself. One process may open it at a time, so each suite has its own.
    static func filled() throws -> String {
        let folder = try Program.folder()
        let run = try Program.run(["import", "--data", folder] + (try files()))
        try #require(run.code == 0, "\(run.complaint)")
        return folder
    }

    /// A text in a file of its own.
    static func file(_ text: String, named name: String = "note.md") throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-file-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file.path
    }
}
