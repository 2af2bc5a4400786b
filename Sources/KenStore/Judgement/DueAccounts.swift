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
        let workspace = SQLValue.int(connection.workspace)
        let since = SQLValue.int(change)
        for reach in reached {
            switch reach {
            case .person(let id): try connection.run(DueStatements.ofPerson, [workspace, since, .id(id)])
            case .organisation(let id): try connection.run(DueStatements.ofOrganisation, [workspace, since, .id(id)])
            case .claim(let id): try connection.run(DueStatements.ofClaim, [workspace, since, .id(id)])
            case .everyAccount: try connection.run(DueStatements.ofAll, [workspace, since])
            }
        }
        try connection.runMany(DueStatements.one, rows: named.map { [workspace, since, .id($0)] })
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

    static let all = [one, ofPerson, ofOrganisation, ofClaim, ofAll]
}
