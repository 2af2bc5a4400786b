import KenDomain

/// The SQL that sums our effort over everything on record: `$1` workspace, `$2` the first day, `$3` the last.
enum AttentionStatements {
    /// Our people, and every contact with how many of ours and of others took part.
    private static let talksBegin = """
        WITH own AS (
            SELECT DISTINCT a.workspace, a.person FROM organisation o
            JOIN affiliation a ON a.workspace = $1 AND a.organisation = o.id
            WHERE o.workspace = $1 AND o.kind = 'ownCompany' AND o.ended_on IS NULL AND a.ended_on IS NULL
                AND a.learned_on <= $3 AND (a.from_day IS NULL OR a.from_day <= $3)
                AND (a.until_day IS NULL OR a.until_day > $3)
        ), talk AS (
            SELECT i.workspace, i.id AS interaction, i.minutes AS minutes,
                SUM(CASE WHEN own.person IS NULL THEN 0 ELSE 1 END) AS ours,
                SUM(CASE WHEN own.person IS NULL THEN 1 ELSE 0 END) AS others
            FROM interaction i
            JOIN interaction_participant ip ON ip.workspace = $1 AND ip.interaction = i.id
            LEFT JOIN own ON own.workspace = $1 AND own.person = ip.person
            WHERE i.workspace = $1 AND i.happened_on BETWEEN $2 AND $3 AND i.learned_on <= $3
                AND i.ended_on IS NULL AND i.is_cancelled = 0
        """

    private static let talksEnd = "GROUP BY i.workspace, i.id, i.minutes)"

    private static let sums = """
        SELECT ip.person, SUM(t.minutes * (CASE WHEN t.ours < 1 THEN 1 ELSE t.ours END) / t.others) FROM talk t
        JOIN interaction_participant ip ON ip.workspace = $1 AND ip.interaction = t.interaction
        LEFT JOIN own ON own.workspace = $1 AND own.person = ip.person
        WHERE t.workspace = $1 AND t.minutes > 0 AND own.person IS NULL
        GROUP BY ip.person
        """

    private static let shortOfLength = """
        SELECT COUNT(*) FROM talk t WHERE t.workspace = $1 AND t.others > 0 AND (t.minutes IS NULL OR t.minutes <= 0)
        """

    /// Minutes by person: those of each contact times our people in it, split equally over the others.
    static let minutes = Statement("\(talksBegin) \(talksEnd) \(sums)")

    /// The same of some contacts alone.
    static let minutesOf = ListStatement("\(talksBegin) AND i.id", first: 4, "\(talksEnd) \(sums)")

    /// Contacts without a length.
    static let withoutLength = Statement("\(talksBegin) \(talksEnd) \(shortOfLength)")

    /// Those among some contacts.
    static let withoutLengthOf = ListStatement("\(talksBegin) AND i.id", first: 4, "\(talksEnd) \(shortOfLength)")

    /// Points by requester, and pieces of work without any.
    static let points = Statement(
        """
        SELECT w.requester, SUM(CASE WHEN w.points > 0 THEN w.points ELSE 0 END),
            SUM(CASE WHEN w.points > 0 THEN 0 ELSE 1 END)
        FROM work_item w
        WHERE w.workspace = $1 AND w.learned_on <= $3 AND w.ended_on IS NULL
            AND (w.done_on BETWEEN $2 AND $3 OR (w.done_on IS NULL AND w.opened_on BETWEEN $2 AND $3))
        GROUP BY w.requester
        """)

    private static let wordsBegin = """
        SELECT e.speaker, COUNT(*) FROM evidence e
        WHERE e.workspace = $1 AND e.happened_on BETWEEN $2 AND $3 AND e.learned_on <= $3 AND e.ended_on IS NULL
            AND e.speaker IS NOT NULL
        """

    /// Items of evidence by speaker.
    static let evidence = Statement("\(wordsBegin) GROUP BY e.speaker")

    /// The same of some items alone.
    static let evidenceOf = ListStatement("\(wordsBegin) AND e.id", first: 4, "GROUP BY e.speaker")

    /// What was changed since: `$1` workspace, `$2` the change before the first, `$3` how many at the most.
    static let news = Statement(
        """
        SELECT record_kind, record, CASE WHEN digest_before IS NULL THEN 0 ELSE 1 END FROM change
        WHERE workspace = $1 AND number > $2 ORDER BY number LIMIT $3
        """)

    /// What each organisation paid for each product, as far as it falls within the days.
    static let revenue = Statement(
        """
        SELECT r.product, r.organisation, r.amount_currency, SUM(
            CAST(r.amount_minor AS DOUBLE PRECISION)
            * ((CASE WHEN r.until_day > $3 + 1 THEN $3 + 1 ELSE r.until_day END)
                - (CASE WHEN r.from_day < $2 THEN $2 ELSE r.from_day END)) / (r.until_day - r.from_day))
        FROM revenue_fact r
        WHERE r.workspace = $1 AND r.learned_on <= $3 AND r.ended_on IS NULL
            AND r.from_day <= $3 AND r.until_day > $2 AND r.until_day > r.from_day
        GROUP BY r.product, r.organisation, r.amount_currency
        """)

    /// Stated facts about parties whom we are stated to pay.
    static let rolesOfPaid = Statement(
        """
        SELECT \(PartyRole.table.columns(of: "r")) FROM party_role p
        JOIN party_role r ON r.workspace = $1
            AND (r.person = p.person OR r.organisation = p.organisation)
        WHERE p.workspace = $1 AND p.fact = 'paidByUs' AND p.answer = 'yes' AND p.answer_inferred_from IS NULL
            AND p.learned_on <= $2 AND p.ended_on IS NULL AND r.learned_on <= $2 AND r.ended_on IS NULL
        """)

    /// The newest contacts, at most `$4`.
    static let newestTalks = Statement(
        """
        SELECT \(Interaction.table.columns(of: "i")) FROM interaction i
        WHERE i.workspace = $1 AND i.happened_on BETWEEN $2 AND $3 AND i.learned_on <= $3 AND i.ended_on IS NULL
            AND i.is_cancelled = 0
        ORDER BY i.happened_on DESC, i.id LIMIT $4
        """)

    /// The newest pieces of work, at most `$4`.
    static let newestWork = Statement(
        """
        SELECT \(WorkItem.table.columns(of: "w")) FROM work_item w
        WHERE w.workspace = $1 AND w.learned_on <= $3 AND w.ended_on IS NULL
            AND (w.done_on BETWEEN $2 AND $3 OR (w.done_on IS NULL AND w.opened_on BETWEEN $2 AND $3))
        ORDER BY COALESCE(w.done_on, w.opened_on) DESC, w.id LIMIT $4
        """)

    /// The newest items of evidence, at most `$4`.
    static let newestWords = Statement(
        """
        SELECT \(EvidenceItem.table.columns(of: "e")) FROM evidence e
        WHERE e.workspace = $1 AND e.happened_on BETWEEN $2 AND $3 AND e.learned_on <= $3 AND e.ended_on IS NULL
            AND e.speaker IS NOT NULL
        ORDER BY e.happened_on DESC, e.id LIMIT $4
        """)

    /// The contacts that one person `$4` took part in.
    static let talksOf = Statement(
        """
        SELECT \(Interaction.table.columns(of: "i")) FROM interaction_participant ip
        JOIN interaction i ON i.workspace = $1 AND i.id = ip.interaction
        WHERE ip.workspace = $1 AND ip.person = $4 AND i.happened_on BETWEEN $2 AND $3 AND i.learned_on <= $3
            AND i.ended_on IS NULL AND i.is_cancelled = 0
        ORDER BY i.happened_on, i.id
        """)

    static let all =
        [
            minutes, withoutLength, points, evidence, news, revenue, rolesOfPaid, newestTalks, newestWork, newestWords,
            talksOf,
        ]
        + [minutesOf, withoutLengthOf, evidenceOf].flatMap(\.statements)
}
