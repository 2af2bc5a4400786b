package import KenDomain

extension SQLConnection {
    /// Keeps a new job.
    package func insert(_ job: JobRecord) throws {
        try run(JobStatements.insert, [.int(workspace)] + job.values)
    }

    /// Takes a job that waits, or whose worker has let its lease run out; nil when there is none.
    package func leaseJob(kind: String, by worker: String, at now: Instant, until: Instant) throws -> JobRecord? {
        try first(
            JobStatements.lease, [.int(workspace), .text(kind), .text(worker), .instant(now), .instant(until)]
        ) { try JobRecord($0) }
    }

    /// Keeps how far a job has come; false when its lease has gone to another worker.
    package func update(_ job: JobRecord, by worker: String) throws -> Bool {
        try run(JobStatements.update, [.int(workspace)] + job.values + [.text(worker)]) == 1
    }

    /// Jobs in a state, oldest first.
    package func jobs(_ state: JobRecord.State, limit: Int = 100) throws -> [JobRecord] {
        try all(JobStatements.inState, [.int(workspace), .name(state), .int(limit)]) { try JobRecord($0) }
    }
}

/// The SQL of jobs: `$1` workspace.
enum JobStatements {
    private static let columns =
        "id, kind, state, cursor, leased_by, leased_until, done, total, message, created_at, changed_at"

    static let insert = Statement(
        "INSERT INTO job (workspace, \(columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")

    static let lease = Statement(
        """
        UPDATE job SET state = 'running', leased_by = $3, leased_until = $5, changed_at = $4
        WHERE workspace = $1 AND id = (
            SELECT id FROM job
            WHERE workspace = $1 AND kind = $2
                AND (state = 'waiting' OR (state = 'running' AND leased_until < $4))
            ORDER BY created_at, id LIMIT 1)
        RETURNING \(columns)
        """)

    static let update = Statement(
        """
        UPDATE job SET kind = $3, state = $4, cursor = $5, leased_by = $6, leased_until = $7, done = $8, total = $9,
            message = $10, created_at = $11, changed_at = $12
        WHERE workspace = $1 AND id = $2 AND leased_by = $13
        """)

    static let inState = Statement(
        "SELECT \(columns) FROM job WHERE workspace = $1 AND state = $2 ORDER BY kind, created_at LIMIT $3")

    static let all = [insert, lease, update, inState]
}

extension JobRecord {
    /// The values of the columns after the workspace.
    fileprivate var values: [SQLValue] {
        [
            .id(id), .text(kind), .name(state), .text(cursor), .text(leasedBy), .instant(leasedUntil), .int(done),
            .int(total), .text(message), .instant(createdAt), .instant(changedAt),
        ]
    }

    /// Reads the columns after the workspace.
    fileprivate init(_ row: SQLRow) throws {
        guard let id = row.uuid(0), let state = State(rawValue: row.text(2)) else {
            throw StoreFault.corrupt("a job without id or state")
        }
        self.init(id: ID(id), kind: row.text(1), at: Instant(milliseconds: row.int(9)))
        self.state = state
        cursor = row.text(3)
        leasedBy = row.isNull(4) ? nil : row.text(4)
        leasedUntil = row.isNull(5) ? nil : Instant(milliseconds: row.int(5))
        done = Int(row.int(6))
        total = row.isNull(7) ? nil : Int(row.int(7))
        message = row.isNull(8) ? nil : row.text(8)
        changedAt = Instant(milliseconds: row.int(10))
    }
}
