extension Schema0001 {
    /// Where imported records come from.
    static let source = [
        """
        CREATE TABLE import_run (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            files TEXT NOT NULL, -- JSON list of the names of the files
            started_at BIGINT NOT NULL, -- milliseconds, UTC
            finished_at BIGINT, -- milliseconds, UTC; NULL while it runs
            counts TEXT NOT NULL, -- JSON object of counts by name
            refused TEXT NOT NULL, -- JSON object: by file, the blob of its rows that were not taken
            undone_at BIGINT, -- milliseconds, UTC
            PRIMARY KEY (workspace, id)
        )
        """,
        """
        CREATE TABLE source_record (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            id UUID NOT NULL,
            source TEXT NOT NULL, -- system and table, such as hubspot.contact
            external_id TEXT NOT NULL, -- the id it has there
            record UUID NOT NULL, -- the record it became
            record_kind TEXT NOT NULL, -- table of that record
            import_run UUID, -- the import that read it last
            fields TEXT NOT NULL, -- JSON object of every column as it was read
            digest BYTEA NOT NULL, -- SHA-256 of what was read, 32 bytes
            PRIMARY KEY (workspace, id),
            UNIQUE (workspace, source, external_id),
            FOREIGN KEY (workspace, import_run) REFERENCES import_run (workspace, id)
        )
        """,
        "CREATE INDEX source_record_by_record ON source_record (workspace, record)",
        """
        CREATE TABLE alias (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            old_id UUID NOT NULL, -- the id of a record that was merged away
            id UUID NOT NULL, -- the record it was merged into
            change BIGINT, -- number of the change that merged them
            PRIMARY KEY (workspace, old_id)
        )
        """,
        "CREATE INDEX alias_by_id ON alias (workspace, id)",
        """
        CREATE TABLE blob (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            digest BYTEA NOT NULL, -- SHA-256 of the bytes, 32 bytes
            kind TEXT NOT NULL, -- media type
            bytes BYTEA NOT NULL, -- the original as it came
            size BIGINT NOT NULL, -- bytes
            created_at BIGINT NOT NULL, -- milliseconds, UTC
            PRIMARY KEY (workspace, digest)
        )
        """,
    ]
}
