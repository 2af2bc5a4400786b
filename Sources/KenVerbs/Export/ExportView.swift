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
    /// Records that were left out, for the caller may not read them.
    package var withheld: Int

    package init(folder: String, files: [File], withheld: Int = 0) {
        self.folder = folder
        self.files = files
        self.withheld = withheld
    }
}
