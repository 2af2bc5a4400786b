/// The SQL that finds a person in what was written: `$1` workspace, `$2` a pattern of ``TextRedaction/patterns``.
enum ErasureStatements {
    /// Records merged into another one.
    static let merged = Statement("SELECT old_id FROM alias WHERE workspace = $1 AND id = $2")

    /// The sources whose rows speak of the person.
    static let sources = Statement(
        """
        SELECT record FROM source_record
        WHERE workspace = $1 AND (LOWER(fields) LIKE $2 OR LOWER(external_id) LIKE $2)
        """)

    /// The log's words.
    static let bodies = Statement(
        """
        SELECT change, record_kind, before, after FROM change_body
        WHERE workspace = $1 AND manner = 'changed' AND (LOWER(before) LIKE $2 OR LOWER(after) LIKE $2)
        """)

    static let blobs = Statement("SELECT digest, kind, bytes FROM blob WHERE workspace = $1 AND kind = 'text/csv'")

    static let all = [merged, sources, bodies, blobs] + loose.flatMap(\.statements)

    /// Columns with words that belong to no record, or repeat a record's.
    static let loose: [LooseText] = [
        LooseText("organisation_kind", "inferred_from"), LooseText("deal_stage", "name"),
        LooseText("roadmap_edition", "title"), LooseText("roadmap_edition", "scope"),
        LooseText("import_run", "files"), LooseText("judgement", "body"), LooseText("portfolio_statistic", "body"),
        LooseText("theme_suggestion", "phrase"), LooseText("policy", "reason"), LooseText("setting", "value"),
        LooseText("snooze", "reason"), LooseText("saved_view", "name"), LooseText("saved_view", "query"),
        LooseText("job", "message"),
    ]
}

/// What only SQLite is told once words were erased: to keep no trace of them in its files.
enum SQLiteErasureStatements {
    /// Merges the index of words into one piece, in which nothing that was taken out is left.
    static let mergeWords = Statement("INSERT INTO search_words (search_words) VALUES ('optimize')")
    /// Writes the file anew, without the pages that hold what is gone.
    static let rewrite = Statement("VACUUM")
    /// Empties the log beside the file.
    static let emptyLog = Statement("PRAGMA wal_checkpoint(TRUNCATE)")

    static let all = [mergeWords, rewrite, emptyLog]
}
