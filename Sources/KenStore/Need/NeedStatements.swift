import KenDomain

/// The SQL of needs and of research: `$1` workspace, `$2` the day as of which they are read.
enum NeedStatements {
    static let jobs = Statement(every(Job.table))
    static let steps = Statement(every(JobStep.table))
    static let outcomes = Statement(every(Outcome.table))
    static let surveys = Statement(every(Survey.table))

    /// The responses to a survey, `$3`, by day.
    static let responses = Statement(
        """
        SELECT \(SurveyResponse.table.columns(of: "r")) FROM survey_response r
        WHERE r.workspace = $1 AND r.survey = $3 AND r.answered_on <= $2 AND r.learned_on <= $2
            AND r.ended_on IS NULL
        ORDER BY r.answered_on, r.id
        """)

    /// Whether there is a survey at all, for the menu.
    static let anySurvey = Statement("SELECT 1 FROM survey s WHERE s.workspace = $1 AND s.ended_on IS NULL LIMIT 1")

    /// The questions of conversations, which follow, in their order.
    static let questionsOfTalks = ListStatement(
        """
        SELECT q.interaction, \(AskedQuestion.table.columns(of: "q")) FROM asked_question q
        WHERE q.workspace = $1 AND q.learned_on <= $2 AND q.ended_on IS NULL AND q.interaction
        """, first: 3, "ORDER BY q.interaction, q.place, q.id")

    /// Conversations held from day `$3` on that have a research level by themselves, newest first, at most `$4`.
    static let research = Statement(
        """
        SELECT \(Interaction.table.columns(of: "i")) FROM interaction i
        WHERE i.workspace = $1 AND i.happened_on BETWEEN $3 AND $2 AND i.learned_on <= $2 AND i.ended_on IS NULL
            AND i.is_cancelled = 0 AND (i.level > 0 OR i.kind IN ('observation', 'participation'))
        ORDER BY i.happened_on DESC, i.id LIMIT $4
        """)

    /// Conversations held from day `$3` on of which the questions are on record, newest first, at most `$4`.
    static let questioned = Statement(
        """
        SELECT \(Interaction.table.columns(of: "i")) FROM (
            SELECT DISTINCT q.interaction FROM asked_question q
            WHERE q.workspace = $1 AND q.learned_on <= $2 AND q.ended_on IS NULL
        ) asked CROSS JOIN interaction i
        WHERE i.workspace = $1 AND i.id = asked.interaction AND i.happened_on BETWEEN $3 AND $2 AND i.learned_on <= $2
            AND i.ended_on IS NULL AND i.is_cancelled = 0
        ORDER BY i.happened_on DESC, i.id LIMIT $4
        """)

    /// Promises by id.
    static let commitmentsByID = ListStatement(
        """
        SELECT c.id, \(Commitment.table.columns(of: "c")) FROM commitment c
        WHERE c.workspace = $1 AND c.learned_on <= $2 AND c.ended_on IS NULL AND c.id
        """, first: 3)

    /// What keeps customers from a larger share of their market, where an outcome would help.
    static let barriers = Statement(
        """
        SELECT \(BarrierLink.table.columns(of: "b")) FROM barrier_link b
        WHERE b.workspace = $1 AND b.learned_on <= $2 AND b.ended_on IS NULL AND b.outcome IS NOT NULL
        ORDER BY b.id
        """)

    /// Conversations ever held, by the level on record.
    static let byLevel = Statement(
        """
        SELECT CASE WHEN i.kind = 'participation' THEN 5 WHEN i.kind = 'observation' THEN 4 ELSE i.level END, COUNT(*)
        FROM interaction i
        WHERE i.workspace = $1 AND i.happened_on <= $2 AND i.learned_on <= $2 AND i.ended_on IS NULL
            AND i.is_cancelled = 0 AND (i.level > 0 OR i.kind IN ('observation', 'participation'))
        GROUP BY 1
        """)

    /// The conversations in which the words behind claims, which follow, were heard.
    static let talksBehindClaims = ListStatement(
        """
        SELECT e.claim, e.interaction FROM evidence e
        WHERE e.workspace = $1 AND e.learned_on <= $2 AND e.ended_on IS NULL AND e.interaction IS NOT NULL AND e.claim
        """, first: 3)

    /// Words behind claims, which follow.
    static let wordsOfClaims = ListStatement(
        """
        SELECT e.claim, \(EvidenceItem.table.columns(of: "e")) FROM evidence e
        WHERE e.workspace = $1 AND e.learned_on <= $2 AND e.ended_on IS NULL AND e.claim
        """, first: 3)

    static let all =
        [jobs, steps, outcomes, surveys, responses, anySurvey, research, questioned, barriers, byLevel]
        + questionsOfTalks.statements + commitmentsByID.statements + talksBehindClaims.statements
        + wordsOfClaims.statements

    private static func every(_ table: Table) -> String {
        """
        SELECT \(table.columns(of: "r")) FROM \(table.name) r
        WHERE r.workspace = $1 AND r.learned_on <= $2 AND r.ended_on IS NULL ORDER BY r.id
        """
    }
}
