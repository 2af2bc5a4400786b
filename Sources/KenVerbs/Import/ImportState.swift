import KenDomain

/// How far an import has got, for whoever is watching.
package struct ImportState: Codable, Hashable, Sendable {
    /// The file being read.
    package var file: String
    /// Rows read so far.
    package var rows: Int

    package init(file: String, rows: Int) {
        self.file = file
        self.rows = rows
    }
}
