import KenDomain

/// The SQL of feedback and of what was read in it: `$1` workspace.
enum FeedbackStatements {
    private static let item = FeedbackItem.table.columns(of: "f")
    /// `$2` the day as of which it is read.
    private static let known = "f.workspace = $1 AND f.learned_on <= $2 AND f.received_on <= $2 AND f.ended_on IS NULL"
    /// `$3` and `$4` the day and id to go on before, `$5` how many; newest first.
    private static let pageEnd =
        "(f.received_on < $3 OR (f.received_on = $3 AND f.id < $4)) ORDER BY f.received_on DESC, f.id DESC LIMIT $5"

    /// `$6` the queue.
    static let stream = Statement(
        "SELECT \(item) FROM feedback_item f WHERE \(known) AND f.queue = $6 AND f.received_on <= $3 AND \(pageEnd)")

    /// `$6` the theme.
    static let streamOfTheme = Statement(
        """
        SELECT \(item) FROM feedback_theme t
        JOIN feedback_item f ON f.workspace = $1 AND f.id = t.feedback_item
        WHERE t.workspace = $1 AND t.theme = $6 AND t.received_on <= $3 AND \(known)
            AND (t.received_on < $3 OR (t.received_on = $3 AND t.feedback_item < $4))
        ORDER BY t.received_on DESC, t.feedback_item DESC LIMIT $5
        """)

    /// `$6` the organisation. Linear in what that one ever told us.
    static let streamOfOrganisation = Statement(
        "SELECT \(item) FROM feedback_item f WHERE \(known) AND f.organisation = $6 AND f.received_on <= $3 AND \(pageEnd)"
    )

    /// Items that somebody took and nobody has been told of yet, those due first; `$3` how many.
    static let taken = Statement(
        """
        SELECT \(item) FROM feedback_item f
        WHERE \(known) AND f.due_on IS NOT NULL AND f.told_back_on IS NULL ORDER BY f.due_on, f.id LIMIT $3
        """)

    static let items = ListStatement(
        "SELECT \(item) FROM feedback_item f WHERE f.workspace = $1 AND f.id", first: 2)

    static let themesOfItems = ListStatement(
        "SELECT t.feedback_item, t.theme FROM feedback_theme t WHERE t.workspace = $1 AND t.feedback_item", first: 2)

    static let themes = Statement(
        """
        SELECT COALESCE(t.flagged_on, g.flagged_on), \(Theme.table.columns(of: "t")) FROM theme t
        LEFT JOIN theme_flag g ON g.workspace = $1 AND g.theme = t.id
        WHERE t.workspace = $1 AND t.learned_on <= $2 AND t.ended_on IS NULL ORDER BY t.id
        """)

    static let flags = Statement("SELECT g.theme, g.flagged_on FROM theme_flag g WHERE g.workspace = $1")

    /// `$2` theme, `$3` day.
    static let flag = Statement(
        """
        INSERT INTO theme_flag (workspace, theme, flagged_on) VALUES ($1, $2, $3)
        ON CONFLICT (workspace, theme) DO NOTHING
        """)

    /// Items of customers, and of givers not known, by day after `$3`.
    static let days = Statement(
        """
        SELECT f.received_on, COUNT(*) FROM feedback_item f
        WHERE \(known) AND f.queue = $4 AND f.received_on > $3 GROUP BY f.received_on
        """)

    /// Every mention of a theme, in no order.
    static let mentions = Statement(
        """
        SELECT f.feedback_item, f.theme, f.received_on, f.queue, f.organisation, f.giver, f.is_primary, f.visibility
        FROM feedback_theme f WHERE f.workspace = $1 AND f.learned_on <= $2 AND f.received_on <= $2
        """)

    /// What of items after `$3` says whether their givers were told.
    static let told = Statement(
        """
        SELECT f.id, f.received_on, f.giver, f.told_back_on, f.learned_on FROM feedback_item f
        WHERE \(known) AND f.received_on > $3
        """)

    /// Whether there is any feedback, theme, touchpoint or work together at all.
    static let any = Statement(
        """
        SELECT 1 WHERE EXISTS (SELECT 1 FROM feedback_item WHERE workspace = $1)
            OR EXISTS (SELECT 1 FROM theme WHERE workspace = $1)
        """)

    /// Items that a person set right for theme `$2`.
    static let correctedFor = Statement(
        "SELECT c.feedback_item FROM feedback_correction c WHERE c.workspace = $1 AND c.theme = $2 ORDER BY c.feedback_item"
    )

    static let all =
        [
            correctedFor, stream, streamOfTheme, streamOfOrganisation, taken, themes, flags, flag, days, mentions, told,
            any,
        ] + items.statements + themesOfItems.statements
}
