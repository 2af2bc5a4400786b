/// What any CRM shows of an account, for all organisations in one statement: contacts in 90 days, the last contact, how
/// many people on both sides took part, open promises. The reference for judging them.
enum Rollup {
    /// Sums stand for the rows, so that printing costs nothing.
    static let sql = """
        WITH today(day) AS (SELECT CAST(julianday('now') - 2440587.5 AS INTEGER)),
        ours(person) AS MATERIALIZED (
            SELECT DISTINCT a.person FROM organisation o
            JOIN affiliation a ON a.workspace = 1 AND a.organisation = o.id
            WHERE o.workspace = 1 AND o.kind = 'ownCompany'
        ),
        present AS (
            SELECT io.organisation, COUNT(DISTINCT io.interaction) AS contacts,
                COUNT(DISTINCT CASE WHEN ours.person IS NULL THEN ip.person END) AS theirs,
                COUNT(DISTINCT ours.person) AS colleagues
            FROM organisation o CROSS JOIN today
            JOIN interaction_organisation io ON io.workspace = 1 AND io.organisation = o.id
                AND io.happened_on BETWEEN today.day - 90 AND today.day
            LEFT JOIN interaction_participant ip INDEXED BY interaction_participant_by_interaction
                ON ip.workspace = 1 AND ip.interaction = io.interaction
            LEFT JOIN ours ON ours.person = ip.person
            WHERE o.workspace = 1
            GROUP BY io.organisation
        ),
        owed AS (
            SELECT organisation, COUNT(*) AS promises FROM commitment
            WHERE workspace = 1 AND direction = 'ours' AND settled_on IS NULL
            GROUP BY organisation
        ),
        rollup AS (
            SELECT o.id, present.contacts, present.theirs, present.colleagues, owed.promises,
                (SELECT MAX(io.happened_on) FROM interaction_organisation io, today
                 WHERE io.workspace = 1 AND io.organisation = o.id AND io.happened_on <= today.day) AS last
            FROM organisation o
            LEFT JOIN present ON present.organisation = o.id
            LEFT JOIN owed ON owed.organisation = o.id
            WHERE o.workspace = 1
        )
        SELECT COUNT(*), SUM(contacts), MAX(last), SUM(theirs), SUM(colleagues), SUM(promises) FROM rollup
        """
}
