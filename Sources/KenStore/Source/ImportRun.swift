package import KenDomain

/// One import: what was read, when, and what came of it.
package struct ImportRun: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<ImportRun>

    package var id: ID
    /// Names of the files, without folders.
    package var files: [String]
    package var startedAt: Instant
    /// nil while it runs, or when it was broken off.
    package var finishedAt: Instant?
    /// How many rows were read, created, changed, unchanged, skipped, … by name.
    package var counts: [String: Int]
    /// The rows that were not taken, as a table kept among the originals: its digest, 32 bytes, by name of the file.
    package var refused: [String: [UInt8]] = [:]
    /// When it was undone; nil while it stands.
    package var undoneAt: Instant?

    /// An import that begins.
    package init(id: ID, files: [String], startedAt: Instant) {
        self.id = id
        self.files = files
        self.startedAt = startedAt
        counts = [:]
    }
}
