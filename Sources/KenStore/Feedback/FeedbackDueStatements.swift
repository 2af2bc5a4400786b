import KenDomain

/// The SQL of reading words for themes: what is due, and what was read.
enum FeedbackDueStatements {
    /// `$2` kind, `$3` record, `$4` number of the change.
    static let add = Statement(
        """
        INSERT INTO feedback_due (workspace, kind, record, change) VALUES ($1, $2, $3, $4)
        ON CONFLICT (workspace, kind, record) DO UPDATE SET change = excluded.change
        """)

    /// `$2` kind, `$3` how many.
    static let due = Statement(
        """
        SELECT d.record, d.change FROM feedback_due d WHERE d.workspace = $1 AND d.kind = $2
        ORDER BY d.kind, d.record LIMIT $3
        """)

    /// `$2` kind, `$3` record, `$4` the change up to which it was read.
    static let done = Statement(
        "DELETE FROM feedback_due WHERE workspace = $1 AND kind = $2 AND record = $3 AND change <= $4")

    /// `$2` kind, `$3` the change up to which everything of the kind was read.
    static let allDone = Statement("DELETE FROM feedback_due WHERE workspace = $1 AND kind = $2 AND change <= $3")

    /// `$2` the item.
    static let forget = Statement("DELETE FROM feedback_theme WHERE workspace = $1 AND feedback_item = $2")

    static let assign = Statement(
        """
        INSERT INTO feedback_theme (
            workspace, feedback_item, theme, received_on, learned_on, queue, organisation, giver, is_primary,
            visibility)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """)

    static let forgetSuggestions = Statement("DELETE FROM theme_suggestion WHERE workspace = $1")

    static let suggest = Statement(
        """
        INSERT INTO theme_suggestion (workspace, place, phrase, items, ratio, missed)
        VALUES ($1, $2, $3, $4, $5, $6)
        """)

    static let suggestions = Statement(
        """
        SELECT s.phrase, s.items, s.ratio, s.missed FROM theme_suggestion s WHERE s.workspace = $1 ORDER BY s.place
        """)

    /// Words of items after `$2` and up to `$3` that anybody here may read.
    static let words = Statement(
        """
        SELECT f.text FROM feedback_item f
        WHERE f.workspace = $1 AND f.received_on > $2 AND f.received_on <= $3 AND f.ended_on IS NULL
            AND f.visibility IN ('open', 'internal')
        ORDER BY f.received_on, f.giver, f.id
        """)

    static let all = [add, due, done, allDone, forget, assign, forgetSuggestions, suggest, suggestions, words]
}
