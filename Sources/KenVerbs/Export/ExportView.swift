/// What an export wrote.
package struct ExportView: Codable, Sendable {
    /// One file and its rows.
    package struct File: Codable, Sendable {
        package var name: String
        package var rows: Int

        package init(name: String, rows: Int) {
            self.name = name
            self.rows = rows
        }
    }

    package var folder: String
    package var files: [File]

    package init(folder: String, files: [File]) {
        self.folder = folder
        self.files = files
    }
}
