/// The SQL of kept judgements: `$1` workspace.
enum JudgementStatements {
    static let columns = [
        "organisation", "day", "policy", "change", "name", "name_folded", "kind", "is_key_customer", "value", "revenue",
        "answered", "tier_one", "tier_two", "tier_three", "owed", "overdue", "severity", "last_contact", "value_order",
        "revenue_order", "answered_order", "contact_order", "body",
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
        "SELECT body FROM judgement WHERE workspace = $1 AND day = $2 AND policy = $3 ORDER BY organisation")

    /// What must be judged: `$2` day, `$3` policy.
    static let due = Statement(
        """
        SELECT organisation FROM judgement_due WHERE workspace = $1
        UNION
        SELECT o.id FROM organisation o
        LEFT JOIN judgement j ON j.workspace = $1 AND j.organisation = o.id AND j.day = $2 AND j.policy = $3
        WHERE o.workspace = $1 AND o.ended_on IS NULL AND j.organisation IS NULL AND (
            o.kind = 'account'
            OR (o.kind = 'prospect' AND EXISTS (
                SELECT 1 FROM deal d WHERE d.workspace = $1 AND d.organisation = o.id AND d.ended_on IS NULL)))
        """)

    static let all = [insert, delete, settle, bodies, due]
}
