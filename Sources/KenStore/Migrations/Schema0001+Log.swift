extension Schema0001 {
    /// The log of changes, a chain of salted digests.
    static let log = [
        """
        CREATE TABLE change_counter (
            workspace BIGINT NOT NULL PRIMARY KEY, -- tenant; 1 on SQLite
            number BIGINT NOT NULL, -- number of the last change
            digest BYTEA NOT NULL -- its SHA-256, 32 bytes
        )
        """,
        """
        CREATE TABLE change (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            number BIGINT NOT NULL, -- counts from 1 without gaps
            at BIGINT NOT NULL, -- milliseconds, UTC
            caller TEXT NOT NULL, -- name of whoever did it
            person UUID, -- the person of ours who did it
            cause_kind TEXT NOT NULL CHECK (cause_kind IN ('request', 'import', 'undo', 'job')), -- what set it off
            cause TEXT NOT NULL, -- id or name of what set it off
            idempotency_key TEXT, -- sent by a caller so that asking twice does it once
            verb TEXT NOT NULL, -- what was done
            record_kind TEXT, -- table of the record; NULL for batches and settings
            record UUID, -- the record
            digest_before BYTEA, -- salted SHA-256 of the record before, 32 bytes
            digest_after BYTEA, -- salted SHA-256 of the record after, or of a batch, 32 bytes
            previous BYTEA NOT NULL, -- digest of the change before, 32 bytes
            digest BYTEA NOT NULL, -- SHA-256 of this row, 32 bytes
            PRIMARY KEY (workspace, number),
            UNIQUE (workspace, idempotency_key)
        )
        """,
        "CREATE INDEX change_by_record ON change (workspace, record, number) WHERE record IS NOT NULL",
        "CREATE INDEX change_by_cause ON change (workspace, cause_kind, cause, number)",
        """
        CREATE TABLE change_body (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            change BIGINT NOT NULL, -- number of the change
            record_kind TEXT NOT NULL, -- table of the records; empty for settings
            manner TEXT NOT NULL CHECK (manner IN ('changed', 'created', 'erased')), -- one record, or a batch
            salt BYTEA NOT NULL, -- random bytes that go into the digests; empty once erased
            before TEXT, -- JSON of the record before
            after TEXT, -- JSON of the record after
            entries BYTEA, -- of a batch: 16 bytes of id and 16 of digest for each record
            redacted_on BIGINT, -- day number; when its words were erased
            PRIMARY KEY (workspace, change, record_kind, manner),
            FOREIGN KEY (workspace, change) REFERENCES change (workspace, number)
        )
        """,
    ]
}
