import KenDomain

/// The accounts that a deed has touched, whose judgement must be made anew.
struct DueAccounts {
    private var named: Set<Organisation.ID> = []
    private var reached: Set<Reach> = []
    private var newPeople: Set<Person.ID> = []

    /// Takes in a record that was written.
    mutating func add<R: StoredRecord>(_ record: R, replacing before: R?) {
        named.formUnion(record.accounts)
        if let before { named.formUnion(before.accounts) }
        if before == nil, let person = record as? Person { newPeople.insert(person.id) }
        if let reach = record.reach(replacing: before) { self.reach(reach) }
        if let reach = before?.reach(replacing: record) { self.reach(reach) }
    }

    /// Takes in what was collected elsewhere.
    mutating func formUnion(_ other: DueAccounts) {
        named.formUnion(other.named)
        newPeople.formUnion(other.newPeople)
        for reach in other.reached { self.reach(reach) }
    }

    /// Takes in someone or something whose appearances matter. Who was met for the first time appears nowhere yet.
    mutating func reach(_ reach: Reach) {
        if case .person(let id) = reach, newPeople.contains(id) { return }
        reached.insert(reach)
    }

    /// Marks the accounts as due since that change.
    func write(change: Int64, to connection: some SQLConnection) throws {
        let reached = try reached.union(industriesOfWords(in: connection))
        let workspace = SQLValue.int(connection.workspace)
        let since = SQLValue.int(change)
        for reach in reached {
            switch reach {
            case .person(let id): try connection.run(DueStatements.ofPerson, [workspace, since, .id(id)])
            case .organisation(let id): try connection.run(DueStatements.ofOrganisation, [workspace, since, .id(id)])
            case .claim(let id): try connection.run(DueStatements.ofClaim, [workspace, since, .id(id)])
            case .claims(let ids):
                for id in ids { try connection.run(DueStatements.ofClaim, [workspace, since, .id(id)]) }
            case .industries(let ids) where ids.isEmpty:
                try connection.run(DueStatements.ofEveryIndustry, [workspace, since])
            case .industries(let ids):
                try connection.runMany(DueStatements.ofIndustry, rows: ids.map { [workspace, since, .id($0)] })
            case .competitor(let id): try connection.run(DueStatements.ofCompetitor, [workspace, since, .id(id)])
            case .roadmapItem(let id): try connection.run(DueStatements.ofRoadmapItem, [workspace, since, .id(id)])
            case .everyAccount: try connection.run(DueStatements.ofAll, [workspace, since])
            case .feedback, .theme: break
            }
        }
        try connection.runMany(
            FeedbackDueStatements.add,
            rows: reached.compactMap { reach -> [SQLValue]? in
                switch reach {
                case .feedback(let id): [workspace, .name(RecordKind.feedbackItem), .id(id), since]
                case .theme(let id): [workspace, .name(RecordKind.theme), .id(id), since]
                default: nil
                }
            })
        try connection.runMany(DueStatements.one, rows: named.map { [workspace, since, .id($0)] })
    }
}

extension DueAccounts {
    /// Words on where an industry is going matter to everybody who sells there, whomever they were heard at.
    private func industriesOfWords(in connection: some SQLConnection) throws -> Set<Reach> {
        let claims = reached.compactMap { reach in if case .claim(let id) = reach { SQLValue.id(id) } else { nil } }
        var found: Set<Reach> = []
        try connection.query(DueStatements.industriesOfTrendClaims, [.int(connection.workspace)], among: claims) {
            row in
            found.insert(.industries(row.uuid(0).map { [EndIndustry.ID($0)] } ?? []))
        }
        return found
    }
}

/// The SQL that marks accounts as due: `$1` workspace, `$2` number of the change, `$3` the record.
enum DueStatements {
    private static let since =
        "ON CONFLICT (workspace, organisation) DO UPDATE SET change = excluded.change"

    static let one = Statement(
        "INSERT INTO judgement_due (workspace, change, organisation) VALUES ($1, $2, $3) \(since)")

    static let ofPerson = Statement(
        """
        INSERT INTO judgement_due (workspace, change, organisation)
        SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), organisation FROM (
            SELECT io.organisation FROM interaction_participant ip
            JOIN interaction_organisation io ON io.workspace = $1 AND io.interaction = ip.interaction
            WHERE ip.workspace = $1 AND ip.person = $3
            UNION SELECT a.organisation FROM affiliation a WHERE a.workspace = $1 AND a.person = $3
            UNION SELECT c.organisation FROM evidence e
            JOIN claim c ON c.workspace = $1 AND c.id = e.claim
            WHERE e.workspace = $1 AND e.speaker = $3
        ) reached
        WHERE TRUE
        \(since)
        """)

    static let ofOrganisation = Statement(
        """
        INSERT INTO judgement_due (workspace, change, organisation)
        SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), organisation FROM (
            SELECT DISTINCT io.organisation FROM affiliation a
            JOIN interaction_participant ip ON ip.workspace = $1 AND ip.person = a.person
            JOIN interaction_organisation io ON io.workspace = $1 AND io.interaction = ip.interaction
            WHERE a.workspace = $1 AND a.organisation = $3
        ) reached
        WHERE TRUE
        \(since)
        """)

    static let ofClaim = Statement(
        """
        INSERT INTO judgement_due (workspace, change, organisation)
        SELECT workspace, CAST($2 AS BIGINT), organisation FROM claim WHERE workspace = $1 AND id = $3
        \(since)
        """)

    static let ofAll = Statement(
        """
        INSERT INTO judgement_due (workspace, change, organisation)
        SELECT workspace, CAST($2 AS BIGINT), id FROM organisation
        WHERE workspace = $1 AND kind IN ('account', 'prospect', 'formerAccount')
        \(since)
        """)

    static let ofIndustry = Statement(
        """
        INSERT INTO judgement_due (workspace, change, organisation)
        SELECT DISTINCT workspace, CAST($2 AS BIGINT), organisation FROM exposure WHERE workspace = $1 AND industry = $3
        \(since)
        """)

    static let ofEveryIndustry = Statement(
        """
        INSERT INTO judgement_due (workspace, change, organisation)
        SELECT DISTINCT workspace, CAST($2 AS BIGINT), organisation FROM exposure WHERE workspace = $1
        \(since)
        """)

    static let ofCompetitor = Statement(
        """
        INSERT INTO judgement_due (workspace, change, organisation)
        SELECT workspace, CAST($2 AS BIGINT), rival_of FROM competitor WHERE workspace = $1 AND id = $3
        \(since)
        """)

    static let ofRoadmapItem = Statement(
        """
        INSERT INTO judgement_due (workspace, change, organisation)
        SELECT DISTINCT workspace, CAST($2 AS BIGINT), organisation FROM disclosure WHERE workspace = $1 AND item = $3
        \(since)
        """)

    static let industriesOfTrendClaims = ListStatement(
        "SELECT DISTINCT c.industry FROM claim c WHERE c.workspace = $1 AND c.value_form = 'trend' AND c.id", first: 2)

    static let all =
        [
            one, ofPerson, ofOrganisation, ofClaim, ofIndustry, ofEveryIndustry, ofCompetitor, ofRoadmapItem, ofAll,
        ] + industriesOfTrendClaims.statements
}
