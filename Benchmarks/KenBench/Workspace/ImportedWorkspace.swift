import Foundation

/// A made-up workspace that ken has imported, kept in `.build-bench` for the rest of the day.
///
/// Days in its files are relative, so that tomorrow's has moved on; another ken may have other tables.
struct ImportedWorkspace {
    let directory: String
    let size: WorkspaceSize

    /// Finds or makes it.
    init(ken: String, size: WorkspaceSize, seed: UInt64) throws {
        self.size = size
        let folder = FileManager.default.currentDirectoryPath + "/.build-bench/\(size)-\(seed)"
        let stamp = try Self.stamp(of: ken)
        directory = "\(folder)/data"
        if (try? String(contentsOfFile: "\(folder)/stamp", encoding: .utf8)) == stamp { return }
        try? FileManager.default.removeItem(atPath: folder)
        print("Importing a workspace of size \(size); it is kept in \(folder) …")
        try Workspace(size: size, seed: seed).write(to: "\(folder)/files")
        let ending = try WorkspaceImport(ken: ken, files: "\(folder)/files", directory: directory).run(
            output: "\(folder)/import")
        print(
            "Imported in \(Unit.seconds.text(ending.seconds)), \(Unit.megabytes.text(Double(ending.peakBytes))) at most."
        )
        try stamp.write(toFile: "\(folder)/stamp", atomically: true, encoding: .utf8)
    }

    /// The database file.
    var database: String { directory + "/ken.db" }

    private static func stamp(of ken: String) throws -> String {
        let facts = try FileManager.default.attributesOfItem(atPath: ken)
        let changed = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return "\(Setting.day) \(facts[.size] as? Int ?? 0) \(changed)"
    }
}
