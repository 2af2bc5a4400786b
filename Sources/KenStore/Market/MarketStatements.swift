import KenDomain

/// The SQL that fills a market's dossier: `$1` workspace, `$2` the day as of which it is read.
enum MarketStatements {
    /// Whether any trend or exposure is on record, so that a workspace without them reads nothing more.
    static let any = Statement(
        """
        SELECT 1 FROM trend t WHERE t.workspace = $1 AND t.learned_on <= $2 AND t.ended_on IS NULL
        UNION ALL
        SELECT 1 FROM exposure x WHERE x.workspace = $1 AND x.learned_on <= $2 AND x.ended_on IS NULL LIMIT 1
        """)

    static let industries = Statement(every(EndIndustry.table))
    static let trends = Statement(every(Trend.table))
    static let calls = Statement(every(OutlookCall.table))
    static let exposures = Statement(every(Exposure.table))

    /// Claims whose value is a trend, wherever they are filed.
    static let claims = Statement(
        """
        SELECT \(Claim.table.columns(of: "c")) FROM claim c
        WHERE c.workspace = $1 AND c.learned_on <= $2 AND c.ended_on IS NULL AND c.value_form = 'trend' ORDER BY c.id
        """)

    /// Organisations that somebody marked as key customers.
    static let keyCustomers = Statement(
        """
        SELECT o.id FROM organisation o
        WHERE o.workspace = $1 AND o.kind = 'account' AND o.is_key_customer = 1 AND o.learned_on <= $2
            AND o.ended_on IS NULL
        """)

    /// Held talks of people, who follow.
    static let talksOfPeople = ListStatement(
        """
        SELECT ip.person, \(Interaction.table.columns(of: "i")) FROM interaction_participant ip
        JOIN interaction i ON i.workspace = $1 AND i.id = ip.interaction
        WHERE ip.workspace = $1 AND ip.happened_on <= $2 AND i.learned_on <= $2 AND i.ended_on IS NULL
        AND i.is_cancelled = 0 AND ip.person
        """, first: 3)

    /// Our promises to people, who follow.
    static let promisesToPeople = ListStatement(
        """
        SELECT cp.person, \(Commitment.table.columns(of: "c")) FROM commitment_person cp
        JOIN commitment c ON c.workspace = $1 AND c.id = cp.commitment
        WHERE cp.workspace = $1 AND c.learned_on <= $2 AND c.ended_on IS NULL AND c.direction = 'ours' AND cp.person
        """, first: 3)

    /// Pains that people told, who follow.
    static let painsOfPeople = ListStatement(
        """
        SELECT p.teller, \(PainReport.table.columns(of: "p")) FROM pain_report p
        WHERE p.workspace = $1 AND p.learned_on <= $2 AND p.ended_on IS NULL AND p.teller
        """, first: 3)

    /// Candid words of people, who follow.
    static let candidWords = ListStatement(
        """
        SELECT e.speaker, \(EvidenceItem.table.columns(of: "e")) FROM evidence e
        JOIN claim c ON c.workspace = $1 AND c.id = e.claim
        WHERE e.workspace = $1 AND e.learned_on <= $2 AND e.happened_on <= $2 AND e.ended_on IS NULL
        AND c.question IN (\(questions)) AND e.speaker
        """, first: 3)

    static let claimsByID = ListStatement(
        """
        SELECT c.id, \(Claim.table.columns(of: "c")) FROM claim c
        WHERE c.workspace = $1 AND c.learned_on <= $2 AND c.ended_on IS NULL AND c.id
        """, first: 3)

    /// Words by id.
    static let evidenceByID = ListStatement(
        """
        SELECT e.id, \(EvidenceItem.table.columns(of: "e")) FROM evidence e
        WHERE e.workspace = $1 AND e.learned_on <= $2 AND e.ended_on IS NULL AND e.id
        """, first: 3)

    /// Talks about strategic topics held since `$3` with organisations, which follow.
    static let strategicTalks = ListStatement(
        """
        SELECT io.organisation, \(Interaction.table.columns(of: "i")) FROM interaction_organisation io
        JOIN interaction i ON i.workspace = $1 AND i.id = io.interaction
        WHERE io.workspace = $1 AND io.happened_on BETWEEN $3 AND $2 AND i.learned_on <= $2 AND i.ended_on IS NULL
        AND i.is_cancelled = 0 AND (\(topics)) AND io.organisation
        """, first: 4, "ORDER BY io.organisation, io.happened_on, io.interaction")

    static let all =
        [any, industries, trends, calls, exposures, claims, keyCustomers]
        + [talksOfPeople, promisesToPeople, painsOfPeople, candidWords, claimsByID, evidenceByID, strategicTalks]
        .flatMap(\.statements)

    private static func every(_ table: Table) -> String {
        """
        SELECT \(table.columns(of: "r")) FROM \(table.name) r
        WHERE r.workspace = $1 AND r.learned_on <= $2 AND r.ended_on IS NULL ORDER BY r.id
        """
    }

    /// Questions whose answers show candour.
    private static let questions = QuestionBank.all.map(\.id).filter { CandourKind($0) != nil }
        .map { "'\($0)'" }.joined(separator: ", ")

    /// Topics that the third tier is learned from.
    private static let topics = Topic.allCases.filter(Tier.three.isServed)
        .map { "i.topics LIKE '%\($0.rawValue):%'" }.joined(separator: " OR ")
}
