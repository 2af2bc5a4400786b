/// The SQL of the log of changes.
enum ChangeStatements {
    static let columns = """
        number, at, caller, person, cause_kind, cause, idempotency_key, verb, record_kind, record, digest_before,
        digest_after, previous
        """

    /// Takes the counter's row, so that a second writer waits, and reads where the chain ends.
    static let takeCounter = Statement(
        "UPDATE change_counter SET number = number WHERE workspace = $1 RETURNING number, digest")

    static let moveCounter = Statement("UPDATE change_counter SET number = $2, digest = $3 WHERE workspace = $1")

    static let counter = Statement("SELECT number, digest FROM change_counter WHERE workspace = $1")

    static let insert = Statement(
        """
        INSERT INTO change (workspace, \(columns), digest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """)

    static let insertBody = Statement(
        """
        INSERT INTO change_body (workspace, change, record_kind, manner, salt, before, after, entries, redacted_on)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)

    static let page = Statement(
        "SELECT \(columns), digest FROM change WHERE workspace = $1 AND number > $2 ORDER BY number LIMIT $3")

    static let newestPage = Statement(
        "SELECT \(columns), digest FROM change WHERE workspace = $1 AND number < $2 ORDER BY number DESC LIMIT $3")

    static let byKey = Statement("SELECT \(columns), digest FROM change WHERE workspace = $1 AND idempotency_key = $2")

    static let byRecord = Statement(
        "SELECT \(columns), digest FROM change WHERE workspace = $1 AND record = $2 ORDER BY number DESC LIMIT $3")

    static let byCause = Statement(
        """
        SELECT \(columns), digest FROM change WHERE workspace = $1 AND cause_kind = $2 AND cause = $3 AND number < $4
        ORDER BY number DESC LIMIT $5
        """)

    static let byOthers = Statement(
        """
        SELECT number FROM change WHERE workspace = $1 AND number > $2 AND NOT (cause_kind = $3 AND cause = $4)
        ORDER BY number LIMIT 1
        """)

    static let bodies = Statement(
        """
        SELECT change, record_kind, manner, salt, before, after, entries, redacted_on
        FROM change_body WHERE workspace = $1 AND change BETWEEN $2 AND $3
        ORDER BY change, record_kind, manner
        """)

    /// `$2` the record, `$3` how many; newest first.
    static let bodiesOfRecord = Statement(
        """
        SELECT b.change, b.record_kind, b.manner, b.salt, b.before, b.after, b.entries, b.redacted_on
        FROM change c JOIN change_body b ON b.workspace = $1 AND b.change = c.number
        WHERE c.workspace = $1 AND c.record = $2 ORDER BY c.number DESC LIMIT $3
        """)

    static let erasedBatches = Statement(
        """
        SELECT change, record_kind, manner, salt, before, after, entries, redacted_on
        FROM change_body WHERE workspace = $1 AND manner = 'erased' ORDER BY change
        """)

    static let redact = Statement(
        """
        UPDATE change_body SET salt = $4, before = NULL, after = NULL, redacted_on = $3
        WHERE workspace = $1 AND manner = 'changed'
            AND change IN (SELECT number FROM change WHERE workspace = $1 AND record = $2)
        """)

    /// `$2` the number of the change, `$3` the kind, `$4` the day, `$5` no bytes.
    static let redactOne = Statement(
        """
        UPDATE change_body SET salt = $5, before = NULL, after = NULL, redacted_on = $4
        WHERE workspace = $1 AND change = $2 AND record_kind = $3 AND manner = 'changed'
        """)

    static let all = [
        takeCounter, moveCounter, counter, insert, insertBody, page, newestPage, byKey, byRecord, byCause, byOthers,
        bodies, bodiesOfRecord,
        erasedBatches, redact, redactOne,
    ]
}
