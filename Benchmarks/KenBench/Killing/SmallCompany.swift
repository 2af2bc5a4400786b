import Foundation

/// A data directory with a small made-up workspace, and notes that fit it.
struct SmallCompany: Sendable {
    let directory: String
    private let accounts: [String]

    /// Makes and imports it in a folder.
    init(ken: String, in work: WorkFolder, seed: UInt64) throws {
        directory = (work("data") as NSString).resolvingSymlinksInPath
        try Workspace(size: .company, seed: seed).write(to: work("files"))
        try WorkspaceImport(ken: ken, files: work("files"), directory: directory).run(output: work("import"))
        accounts = try SQLiteFile("\(directory)/ken.db", .recovering)
            .rows("SELECT name FROM organisation WHERE kind = 'account'") { $0.text(0) }
    }

    /// The database file.
    var database: String { directory + "/ken.db" }

    /// What the files of the database hold, by path.
    func files() throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for path in [database, database + "-wal"] where FileManager.default.fileExists(atPath: path) {
            contents[path] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        }
        return contents
    }

    /// A note with those words on one of the accounts, with a promise, so that it is written as more than one record.
    func note(_ number: Int, _ words: String) -> String {
        """
        ---
        account: \(accounts[number % accounts.count])
        kind: phone
        minutes: 10
        ---
        \(words)
        promise: samples by 2031-01-01
        """ + "\n"
    }
}
