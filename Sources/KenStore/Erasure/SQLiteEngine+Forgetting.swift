extension SQLiteEngine {
    /// Rewrites the file so that nothing of what was erased is left in it or beside it. Linear in the file, of which there
    /// must be room for a second; readers go on.
    package func forgetErased() async throws {
        try await writeWithoutTransaction { connection in
            try connection.run(SQLiteErasureStatements.mergeWords, [])
            try connection.run(SQLiteErasureStatements.rewrite, [])
            _ = try connection.all(SQLiteErasureStatements.emptyLog, []) { $0.int(0) }
        }
    }
}
