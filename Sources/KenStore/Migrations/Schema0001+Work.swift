extension Schema0001 {
    /// Work in the background, resumable.
    static let work = [
        """
        CREATE TABLE job (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            kind TEXT NOT NULL, -- what it does
            state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
            cursor TEXT NOT NULL, -- where to go on; empty at the start
            leased_by TEXT, -- the process that works on it
            leased_until BIGINT, -- milliseconds, UTC; after it another may take over
            done BIGINT NOT NULL, -- units of work finished
            total BIGINT, -- units of work in all; NULL when not known
            message TEXT, -- what it says, or why it failed
            created_at BIGINT NOT NULL, -- milliseconds, UTC
            changed_at BIGINT NOT NULL, -- milliseconds, UTC
            PRIMARY KEY (workspace, id)
        )
        """,
        "CREATE INDEX job_by_state ON job (workspace, state, kind, created_at)",
    ]
}
