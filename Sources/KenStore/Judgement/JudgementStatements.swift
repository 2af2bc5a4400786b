/// The SQL of kept judgements: `$1` workspace.
enum JudgementStatements {
    static let columns = [
        "change", "organisation", "day", "policy", "name", "name_folded", "kind", "is_key_customer", "value", "revenue",
        "answered", "tier_one", "tier_two", "tier_three", "owed", "overdue", "severity", "last_contact", "body",
    ]

    static let insert = Statement(
        """
        INSERT INTO judgement (workspace, \(columns.joined(separator: ", ")))
        VALUES (\((1...columns.count + 1).map { "$\($0)" }.joined(separator: ", ")))
        """)

    /// `$2` organisation.
    static let delete = Statement("DELETE FROM judgement WHERE workspace = $1 AND organisation = $2")

    /// `$2` organisation, `$3` the last change that was taken in.
    static let settle = Statement(
        "DELETE FROM judgement_due WHERE workspace = $1 AND organisation = $2 AND change <= $3")

    /// `$2` day, `$3` policy.
    static let bodies = Statement(
        "SELECT organisation, body FROM judgement WHERE workspace = $1 AND day = $2 AND policy = $3 ORDER BY organisation"
    )

    /// What must be judged: `$2` day, `$3` policy. What was touched by a change, what was judged for another day or
    /// policy, and prospects whose deal opened in the last days without anybody touching it.
    static let due = Statement(
        """
        SELECT organisation FROM judgement_due WHERE workspace = $1
        UNION
        SELECT organisation FROM judgement WHERE workspace = $1 AND (day, policy) < ($2, $3)
        UNION
        SELECT organisation FROM judgement WHERE workspace = $1 AND (day, policy) > ($2, $3)
        UNION
        SELECT d.organisation FROM deal_stage s
        JOIN deal d ON d.workspace = $1 AND d.id = s.deal
        JOIN organisation o ON o.workspace = $1 AND o.id = d.organisation
        WHERE s.workspace = $1 AND s.from_day BETWEEN $2 - 31 AND $2 AND s.status = 'open'
            AND (s.until_day IS NULL OR s.until_day > $2) AND d.ended_on IS NULL AND o.ended_on IS NULL
            AND o.kind = 'prospect' AND NOT EXISTS (
                SELECT 1 FROM judgement j
                WHERE j.workspace = $1 AND j.organisation = d.organisation AND j.day = $2 AND j.policy = $3)
        """)

    static let all = [insert, delete, settle, bodies, due]
}
