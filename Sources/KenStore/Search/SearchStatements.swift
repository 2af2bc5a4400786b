/// The SQL of the index of words that both databases share: `$1` workspace.
enum SearchStatements {
    /// `$2` and `$3` the numbers of a day.
    static let lastNumber = Statement(
        "SELECT MAX(e.number) FROM search_entry e WHERE e.workspace = $1 AND e.number >= $2 AND e.number < $3")

    static let number = Statement("SELECT e.number FROM search_entry e WHERE e.workspace = $1 AND e.record = $2")

    static let delete = Statement("DELETE FROM search_entry WHERE workspace = $1 AND record = $2")

    static let all = [lastNumber, number, delete]
}

/// What SQLite alone speaks: an index without the words themselves, which lie with their records.
///
/// Searches take `$2` the query, `$3` the number before which they look, `$4` the day, `$5` how many.
enum SQLiteSearchStatements {
    static let insert = Statement(
        """
        INSERT INTO search_entry (workspace, record, kind, number, learned_on, visibility)
        VALUES ($1, $2, $3, $4, $5, $6)
        """)

    static let insertWords = Statement("INSERT INTO search_words (rowid, words) VALUES ($1, $2)")

    static let deleteWords = Statement(
        "INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', $1, $2)")

    /// The index hands its rows out by descending number without sorting them.
    static let newest = Statement(
        """
        SELECT e.number, e.record, e.kind, e.visibility FROM search_words
        CROSS JOIN search_entry e ON e.workspace = $1 AND e.number = search_words.rowid
        WHERE search_words MATCH $2 AND search_words.rowid < $3 AND e.learned_on <= $4
        ORDER BY search_words.rowid DESC LIMIT $5
        """)

    static let all = [insert, insertWords, deleteWords, newest]
}

/// What PostgreSQL alone speaks: the words as a text search vector in the entry's own row.
enum PostgreSQLSearchStatements {
    static let insert = Statement(
        """
        INSERT INTO search_entry (workspace, record, kind, number, learned_on, visibility, words)
        VALUES ($1, $2, $3, $4, $5, $6, to_tsvector('simple', $7))
        """)

    static let newest = Statement(
        """
        SELECT e.number, e.record, e.kind, e.visibility FROM search_entry e
        WHERE e.workspace = $1 AND e.words @@ to_tsquery('simple', $2) AND e.number < $3 AND e.learned_on <= $4
        ORDER BY e.number DESC LIMIT $5
        """)

    static let all = [insert, newest]
}
