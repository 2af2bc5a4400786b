extension Schema0001 {
    /// Which records can be found by their words, newest first.
    static let search = [
        """
        CREATE TABLE search_entry (
            workspace BIGINT NOT NULL, -- tenant; 1 on SQLite
            record UUID NOT NULL,
            kind TEXT NOT NULL, -- table of the record
            number BIGINT NOT NULL, -- day number of its words times 4294967296, and a count
            learned_on BIGINT NOT NULL, -- day number; when people here knew it
            visibility TEXT NOT NULL, -- as in its record
            PRIMARY KEY (workspace, record)
        )
        """,
        "CREATE UNIQUE INDEX search_entry_by_number ON search_entry (workspace, number)",
    ]

    /// The words on SQLite, by the entry's number; the texts themselves stay with their records.
    static let searchOnSQLite = [
        "CREATE VIRTUAL TABLE search_words USING fts5(words, content = '', tokenize = 'unicode61 remove_diacritics 2')"
    ]

    /// The words on PostgreSQL.
    static let searchOnPostgreSQL = [
        "CREATE EXTENSION IF NOT EXISTS btree_gin",
        "ALTER TABLE search_entry ADD COLUMN words tsvector NOT NULL DEFAULT ''",
        "CREATE INDEX search_entry_by_words ON search_entry USING gin (workspace, words)",
    ]
}
