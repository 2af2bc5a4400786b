/// The cheapest thing a database can be asked: one row by its key.
struct PointReads {
    let database: String

    /// Seconds that each of many such reads took.
    func run() throws -> Spread {
        let file = try SQLiteFile(database, .readOnly)
        let ids = try file.rows("SELECT id FROM interaction WHERE workspace = 1 LIMIT 20000") { $0.blob(0) }
        return Spread(
            try ids.map { id in
                try Stopwatch.seconds {
                    _ = try file.rows("SELECT title FROM interaction WHERE workspace = 1 AND id = ?1", blob: id) {
                        $0.text(0)
                    }
                }
            })
    }
}
