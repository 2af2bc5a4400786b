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

    /// A dimension of which at least `$3` customers or end customers have spoken at first hand.
    ///
    /// Outer joins keep the claims on trends, few among all, in front.
    static let spokenOf = Statement(
        """
        SELECT c.value_text FROM claim c
        LEFT JOIN evidence e ON e.workspace = $1 AND e.claim = c.id AND e.learned_on <= $2 AND e.happened_on <= $2
            AND e.ended_on IS NULL AND e.source IN (\(firstHand))
        LEFT JOIN affiliation a ON a.workspace = $1 AND a.person = e.speaker AND a.learned_on <= $2
            AND a.ended_on IS NULL AND (a.from_day IS NULL OR a.from_day <= $2)
            AND (a.until_day IS NULL OR a.until_day > $2)
        LEFT JOIN organisation o ON o.workspace = $1 AND o.id = COALESCE(a.organisation, e.speaking_organisation)
            AND o.kind IN ('account', 'prospect', 'formerAccount', 'endCustomer')
        WHERE c.workspace = $1 AND c.value_form = 'trend' AND c.learned_on <= $2 AND c.ended_on IS NULL
        GROUP BY c.value_text HAVING COUNT(DISTINCT o.id) >= $3 LIMIT 1
        """)

    /// Held talks of organisations, which follow, since `$3`: how many each person took part in, and the last day.
    static let attendance = ListStatement(
        """
        SELECT io.organisation, ip.person, COUNT(*), MAX(io.happened_on) FROM interaction_organisation io
        JOIN interaction i ON i.workspace = $1 AND i.id = io.interaction
        JOIN interaction_participant ip ON ip.workspace = $1 AND ip.interaction = io.interaction
        WHERE io.workspace = $1 AND io.happened_on BETWEEN $3 AND $2 AND i.learned_on <= $2 AND i.ended_on IS NULL
        AND i.is_cancelled = 0 AND io.organisation
        """, first: 4, "GROUP BY io.organisation, ip.person")

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
        [any, industries, trends, calls, exposures, claims, spokenOf]
        + [
            talksOfPeople, promisesToPeople, painsOfPeople, candidWords, claimsByID, evidenceByID, strategicTalks,
            attendance,
        ]
        .flatMap(\.statements)

    private static func every(_ table: Table) -> String {
        """
        SELECT \(table.columns(of: "r")) FROM \(table.name) r
        WHERE r.workspace = $1 AND r.learned_on <= $2 AND r.ended_on IS NULL ORDER BY r.id
        """
    }

    /// Sources with which customers themselves speak, act or publish (rule book 5.5).
    private static let firstHand = SourceKind.allCases.filter(\.isFirstHand).map { "'\($0.rawValue)'" }
        .joined(separator: ", ")

    /// Questions whose answers show candour.
    private static let questions = QuestionBank.all.map(\.id).filter { CandourKind($0) != nil }
        .map { "'\($0)'" }.joined(separator: ", ")

    /// Topics that the third tier is learned from.
    private static let topics = Topic.allCases.filter(Tier.three.isServed)
        .map { "i.topics LIKE '%\($0.rawValue):%'" }.joined(separator: " OR ")
}
