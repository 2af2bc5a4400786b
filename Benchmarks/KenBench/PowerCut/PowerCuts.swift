import Foundation

/// Cuts the power at many moments of a traced run, rebuilds what the disk might then hold, and looks whether a database
/// opens that holds all that had been acknowledged.
struct PowerCuts {
    let run: TracedRun
    /// How many moments to try.
    let count: Int
    let seed: UInt64

    /// What came of it.
    struct Outcome {
        var cuts = 0
        /// Cuts after which an acknowledged record was gone.
        var withLosses = 0
        /// Cuts after which SQLite refused the file or found it damaged.
        var damaged = 0
        /// What the first bad cut looked like.
        var example: String?

        /// Whether nothing was lost.
        var isClean: Bool { withLosses == 0 && damaged == 0 }
    }

    /// Tries them in ascending order, so that the disk is followed through the run once.
    func replay() throws -> Outcome {
        var chance = Chance(seed: seed, 60)
        let operations = run.trace.operations
        let moments = (0..<count).map { _ in chance.below(operations.count + 1) }.sorted()
        var outcome = Outcome()
        var disk = Disk(holding: run.before)
        var acknowledged: [Acknowledged] = []
        var next = 0
        for moment in moments {
            while next < moment {
                disk.take(operations[next], number: next)
                if case .acknowledge(let records) = operations[next] { acknowledged += records }
                next += 1
            }
            let damage = chance.pick(Damage.allCases)
            judge(disk.cut(damage, &chance), acknowledged, "after operation \(moment), \(damage)", &outcome)
        }
        return outcome
    }

    private func judge(
        _ files: [String: [UInt8]], _ acknowledged: [Acknowledged], _ place: String, _ outcome: inout Outcome
    ) {
        outcome.cuts += 1
        do {
            let losses = try recover(files).losses(of: acknowledged)
            guard losses > 0 else { return }
            outcome.withLosses += 1
            outcome.example = outcome.example ?? "\(losses) of \(acknowledged.count) acknowledged records lost \(place)"
        } catch {
            outcome.damaged += 1
            outcome.example = outcome.example ?? "\(error) \(place)"
        }
    }

    /// Writes the files out, lets SQLite recover them, and reads what they hold.
    /// - Throws: a ``Failure`` when SQLite cannot read them, or finds half a transaction.
    private func recover(_ files: [String: [UInt8]]) throws -> KeptRecords {
        let folder = try WorkFolder.inMemory()
        for (path, bytes) in files {
            try Data(bytes).write(to: URL(fileURLWithPath: folder((path as NSString).lastPathComponent)))
        }
        guard FileManager.default.fileExists(atPath: folder("ken.db")) else { return .none }
        let file = try SQLiteFile(folder("ken.db"), .recovering)
        let complaints = try file.rows("PRAGMA integrity_check") { $0.text(0) }
        guard complaints == ["ok"] else {
            throw Failure("the file is damaged: \(complaints.prefix(2).joined(separator: "; "))")
        }
        let tables = try file.rows("SELECT name FROM sqlite_schema WHERE name = 'interaction'") { $0.text(0) }
        if tables.isEmpty { return .none }
        try checkWholeness(file)
        return try KeptRecords(file)
    }

    /// A line of the log without its record, or a note without its promise, would be half a transaction.
    private func checkWholeness(_ file: SQLiteFile) throws {
        let counts = try file.rows(
            """
            SELECT (SELECT COUNT(*) FROM change) - (SELECT number FROM change_counter),
                (SELECT COUNT(*) FROM change WHERE record_kind = 'interaction')
                    - (SELECT COUNT(*) FROM change WHERE record_kind = 'commitment'),
                (SELECT COUNT(*) FROM change c WHERE c.record_kind = 'interaction' AND NOT EXISTS (
                    SELECT 1 FROM interaction i WHERE i.workspace = 1 AND i.id = c.record))
            """
        ) { row in (0...2).map { row.int($0) } }
        guard counts == [[0, 0, 0]] else { throw Failure("half a transaction is there: \(counts)") }
    }
}
