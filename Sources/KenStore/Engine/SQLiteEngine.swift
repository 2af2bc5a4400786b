import GRDB
package import KenDomain

/// Records in one SQLite file, inside a data directory that this process alone owns while it is open.
///
/// A commit is on the disk when ``write(_:)`` returns. GRDB serves as the driver: it queues the one writer and keeps
/// a few readers, each on its own snapshot.
package struct SQLiteEngine: SQLEngine {
    /// Where the file lies.
    package let directory: DataDirectory
    let pool: DatabasePool
    private let lock: DirectoryLock
    private let texts = SQLiteTexts()

    /// Opens the data directory, making it when it is not there, and brings its tables up to date.
    /// - Parameter durability: what a commit waits for; anything but full is for proofs alone.
    /// - Throws: ``Refusal/conflict(_:)`` when another process has it open, ``Refusal/invalid(_:)`` when it cannot be
    ///   written; a ``StoreFault`` when the file is not a database of ours.
    package static func open(
        _ directory: DataDirectory, at now: Instant, migrations: [Migration] = Migration.all,
        durability: Durability = .full
    ) async throws -> SQLiteEngine {
        let engine = try SQLiteEngine(directory, durability: durability)
        try await Migrator(engine: engine, migrations: migrations).run(at: now)
        return engine
    }

    /// Opens the file as it is, without bringing its tables up to date.
    init(_ directory: DataDirectory, durability: Durability = .full) throws {
        try directory.prepare()
        self.directory = directory
        lock = try DirectoryLock(directory)
        do {
            pool = try DatabasePool(path: directory.database, configuration: Self.configuration)
            try pool.writeWithoutTransaction { database in
                // GRDB sets NORMAL when it turns WAL on, with which a power cut loses acknowledged writes.
                try database.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
                // 32 MB of log before a checkpoint: an import then writes each page of an index once, not ten times.
                try database.execute(sql: "PRAGMA wal_autocheckpoint = 4096")
            }
        } catch let error as DatabaseError {
            throw StoreFault(error)
        }
    }

    package var statementsRun: Int { texts.timesAsked }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await faults {
            try await pool.read { [texts] in try body(SQLiteConnection(database: $0, placeholders: texts)) }
        }
    }

    @discardableResult
    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await faults {
            try await pool.write { [texts] in try body(SQLiteConnection(database: $0, placeholders: texts)) }
        }
    }

    /// Runs `body` on the writer outside any transaction, for the few commands that SQLite refuses inside one.
    @discardableResult
    func writeWithoutTransaction<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await faults {
            try await pool.writeWithoutTransaction { [texts] in
                try body(SQLiteConnection(database: $0, placeholders: texts))
            }
        }
    }

    /// Closes the file and lets go of the lock; for a process that goes on living.
    package func close() throws {
        try pool.close()
        lock.release()
    }

    private func faults<T>(_ body: () async throws -> T) async throws -> T {
        do {
            return try await body()
        } catch let error as DatabaseError {
            throw StoreFault(error)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "ken"
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.persistentReadOnlyConnections = true
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA page_size = 8192;
                    PRAGMA mmap_size = 0;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cache_size = -16384;
                    """)
        }
        return configuration
    }
}
