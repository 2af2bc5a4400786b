import KenDomain

/// The SQL that fills dossiers: `$1` workspace, `$2` the day as of which it is read, then ids.
enum DossierStatements {
    static let interactions = ListStatement(
        """
        SELECT io.organisation, \(Interaction.table.columns(of: "i")) FROM interaction_organisation io
        JOIN interaction i ON i.workspace = $1 AND i.id = io.interaction
        WHERE io.workspace = $1 AND i.learned_on <= $2 AND i.ended_on IS NULL AND i.is_cancelled = 0
        AND io.organisation
        """, first: 3, "ORDER BY io.organisation, io.happened_on, io.interaction")

    static let claims = of(Claim.self, order: "id")
    static let commitments = of(Commitment.self, order: "made_on, id")
    static let pains = of(PainReport.self, order: "happened_on, id")
    static let issues = of(Issue.self, order: "opened_on, id")
    static let accessRequests = of(AccessRequest.self, order: "asked_on, id")
    static let nonDisclosures = of(NonDisclosure.self, order: "from_day, id")
    static let deals = of(Deal.self, order: "id")
    static let revenue = of(RevenueFact.self, order: "from_day, id")
    static let potentials = of(Potential.self, order: "from_day, id")
    static let agendas = of(Agenda.self, order: "meeting_on, id")
    static let expectations = of(ExpectationStatement.self, order: "made_on, id")
    static let disclosures = of(Disclosure.self, order: "shown_on, id")
    static let places = of(Affiliation.self, order: "id")
    static let organisationRoles = of(PartyRole.self, order: "from_day, learned_on, id")
    static let personRoles = of(PartyRole.self, by: "person", order: "from_day, learned_on, id")

    static let roadmap = of(RoadmapItem.self, by: "owner", order: "id")
    static let observations = of(StanceObservation.self, order: "observed_on, id")
    static let competitors = of(Competitor.self, by: "rival_of", order: "id")
    static let barrierLinks = of(BarrierLink.self, order: "id")
    static let firstViews = of(FirstView.self, order: "taken_on, id")
    static let headingSettings = of(HeadingSetting.self, order: "set_on, id")

    static let cells = ListStatement(
        """
        SELECT c.rival_of, \(DifferentiatorCell.table.columns(of: "d")) FROM competitor c
        JOIN differentiator_cell d ON d.workspace = $1 AND d.competitor = c.id
        WHERE c.workspace = $1 AND d.learned_on <= $2 AND d.ended_on IS NULL AND c.rival_of
        """, first: 3, "ORDER BY c.rival_of, d.id")

    static let evidence = ListStatement(
        """
        SELECT e.claim, \(EvidenceItem.table.columns(of: "e")) FROM evidence e
        WHERE e.workspace = $1 AND e.learned_on <= $2 AND e.happened_on <= $2 AND e.ended_on IS NULL AND e.claim
        """, first: 3, "ORDER BY e.claim, e.happened_on, e.id")

    /// Decisions that serve the need of an account.
    static let betsForNeed = ListStatement(
        """
        SELECT n.organisation, \(Bet.table.columns(of: "b")) FROM bet_organisation n
        JOIN bet b ON b.workspace = $1 AND b.id = n.bet
        WHERE n.workspace = $1 AND b.learned_on <= $2 AND b.ended_on IS NULL AND n.organisation
        """, first: 3, "ORDER BY n.organisation, b.id")

    /// Decisions that rest on a claim about an account.
    static let betsOnClaims = ListStatement(
        """
        SELECT c.organisation, \(Bet.table.columns(of: "b")) FROM claim c
        JOIN bet_claim g ON g.workspace = $1 AND g.claim = c.id
        JOIN bet b ON b.workspace = $1 AND b.id = g.bet
        WHERE c.workspace = $1 AND b.learned_on <= $2 AND b.ended_on IS NULL AND c.organisation
        """, first: 3, "ORDER BY c.organisation, b.id")

    /// Work that somebody asked for who belonged to an account when it was opened.
    static let workItems = ListStatement(
        """
        SELECT a.organisation, \(WorkItem.table.columns(of: "w")) FROM affiliation a
        JOIN work_item w ON w.workspace = $1 AND w.requester = a.person
        WHERE a.workspace = $1 AND w.learned_on <= $2 AND w.ended_on IS NULL
            AND a.learned_on <= $2 AND a.ended_on IS NULL
            AND (a.from_day IS NULL OR a.from_day <= w.opened_on)
            AND (a.until_day IS NULL OR a.until_day > w.opened_on) AND a.organisation
        """, first: 3, "ORDER BY a.organisation, w.opened_on, w.id")

    static let products = Statement(
        """
        SELECT \(Product.table.columns(of: "p")) FROM product p
        WHERE p.workspace = $1 AND p.learned_on <= $2 AND p.ended_on IS NULL ORDER BY p.id
        """)

    /// `$3` the account to go on after, `$4` how many.
    static let accounts = Statement(
        """
        SELECT o.id FROM organisation o
        WHERE o.workspace = $1 AND o.learned_on <= $2 AND o.ended_on IS NULL AND o.id > $3
        AND (o.kind IN ('account', 'prospect') OR EXISTS (
            SELECT 1 FROM organisation_kind k
            WHERE k.workspace = $1 AND k.organisation = o.id AND k.from_day <= $2 AND k.until_day > $2
                AND k.kind IN ('account', 'prospect')))
        ORDER BY o.id LIMIT $4
        """)

    private static func of<R: StoredRecord>(_ type: R.Type, by column: String = "organisation", order: String)
        -> ListStatement
    {
        let ordered = order.split(separator: ",").map { "r." + $0.filter { $0 != " " } }.joined(separator: ", ")
        return ListStatement(
            """
            SELECT r.\(column), \(R.table.columns(of: "r")) FROM \(R.recordKind.rawValue) r
            WHERE r.workspace = $1 AND r.learned_on <= $2 AND r.ended_on IS NULL AND r.\(column)
            """, first: 3, "ORDER BY r.\(column), \(ordered)")
    }

    static let all =
        [
            interactions, claims, commitments, pains, issues, accessRequests, nonDisclosures, deals, revenue,
            potentials, agendas, expectations, disclosures, betsForNeed, betsOnClaims, workItems, places,
            organisationRoles, personRoles, evidence, roadmap, observations, competitors, cells, barrierLinks,
            firstViews, headingSettings,
        ].flatMap(\.statements) + [products, accounts]
}
