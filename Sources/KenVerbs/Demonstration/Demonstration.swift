package import KenDomain
import KenImport
import KenStore

/// The demonstration company, held in the binary and read through the ordinary importer.
enum Demonstration {}

extension Ken {
    /// Imports the demonstration company with today as its day 0.
    /// - Throws: ``Refusal/conflict(_:)`` when the data directory already holds a company.
    @discardableResult
    package func loadDemonstration(as caller: Caller) async throws -> ImportView {
        guard try await store.read({ db in try db.lastChange() }) == 0 else {
            throw Refusal.conflict("This data directory is not empty; the demonstration company needs one of its own.")
        }
        let sources = Demonstration.files.map { file in
            ImportSource(name: file.name) { ByteSource(file.text.description) }
        }
        return try await importing(sources, ImportInput(paths: []), as: caller)
    }
}
