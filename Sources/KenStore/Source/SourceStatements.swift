/// The SQL of where records come from.
enum SourceStatements {
    private static let columns = "id, source, external_id, record, record_kind, import_run, fields, digest"

    /// The same with the record it was merged into, if it was.
    private static let found = """
        SELECT s.id, s.source, s.external_id, s.record, s.record_kind, s.import_run, s.fields, s.digest, a.id
        FROM source_record s LEFT JOIN alias a ON a.workspace = $1 AND a.old_id = s.record WHERE s.workspace = $1
        """

    static let insert = Statement(
        "INSERT INTO source_record (workspace, \(columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")

    static let update = Statement(
        """
        UPDATE source_record SET source = $3, external_id = $4, record_kind = $6, import_run = $7, fields = $8,
            digest = $9, record = CASE WHEN EXISTS
                (SELECT 1 FROM alias a WHERE a.workspace = $1 AND a.old_id = source_record.record)
            THEN record ELSE $5 END
        WHERE workspace = $1 AND id = $2
        """)

    static let erase = Statement("DELETE FROM source_record WHERE workspace = $1 AND id = $2")

    static let byExternalID = ListStatement(
        "\(found) AND s.source = $2 AND s.external_id", first: 3)

    static let byRecord = Statement(
        "\(found) AND s.record = $2 ORDER BY s.source, s.external_id")

    static let page = Statement(
        "\(found) AND s.id > $2 ORDER BY s.workspace, s.id LIMIT $3")

    static let all =
        [insert, update, erase, byRecord, page] + byExternalID.statements
}

/// The SQL of imports.
enum ImportStatements {
    private static let columns = "id, files, started_at, finished_at, counts, refused, undone_at"

    static let insert = Statement(
        "INSERT INTO import_run (workspace, \(columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")

    static let update = Statement(
        """
        UPDATE import_run SET files = $3, started_at = $4, finished_at = $5, counts = $6, refused = $7,
            undone_at = $8
        WHERE workspace = $1 AND id = $2
        """)

    static let find = Statement("SELECT \(columns) FROM import_run WHERE workspace = $1 AND id = $2")

    static let newest = Statement(
        "SELECT \(columns) FROM import_run WHERE workspace = $1 AND id < $2 ORDER BY workspace, id DESC LIMIT $3")

    static let all = [insert, update, find, newest]
}

/// The SQL of ids that were merged into another.
enum AliasStatements {
    static let insert = Statement("INSERT INTO alias (workspace, old_id, id, change) VALUES ($1, $2, $3, $4)")

    static let delete = Statement("DELETE FROM alias WHERE workspace = $1 AND old_id = $2")

    static let find = Statement("SELECT id FROM alias WHERE workspace = $1 AND old_id = $2")

    static let all = [insert, delete, find]
}

/// The SQL of originals.
enum BlobStatements {
    static let insert = Statement(
        """
        INSERT INTO blob (workspace, digest, kind, bytes, size, created_at) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (workspace, digest) DO NOTHING
        """)

    static let find = Statement("SELECT kind, bytes FROM blob WHERE workspace = $1 AND digest = $2")

    static let delete = Statement("DELETE FROM blob WHERE workspace = $1 AND digest = $2")

    static let all = [insert, find, delete]
}
