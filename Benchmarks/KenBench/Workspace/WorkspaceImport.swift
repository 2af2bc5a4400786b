import Foundation

/// The import of a made-up workspace through `ken import`.
struct WorkspaceImport {
    let ken: String
    /// Folder of the files.
    let files: String
    let directory: String

    /// Imports every file in one go, parents first; the order of the names would do as well.
    @discardableResult
    func run(output: String) throws -> Child.Ending {
        let names = try FileManager.default.contentsOfDirectory(atPath: files).filter { $0.hasSuffix(".csv") }.sorted()
        return try Child.run(
            ken, ["import"] + names.map { "\(files)/\($0)" } + ["--data", directory, "--json"], output: output)
    }
}
