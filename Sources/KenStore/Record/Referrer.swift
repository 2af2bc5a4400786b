/// A column that names a record of another table, or of its own.
struct Referrer: Hashable, Sendable {
    var table: String
    var column: String
}

extension RecordKind {
    /// The columns whose rows keep a record of this kind from being removed. Rows that only repeat one of its lists go
    /// with it and are not among them.
    var referrers: [Referrer] {
        switch self {
        case .organisation:
            [
                Referrer(table: "organisation", column: "buys_through"),
                Referrer(table: "evidence", column: "speaking_organisation"),
            ]
                + Self.tablesOfAccounts.map { Referrer(table: $0, column: "organisation") }
        case .person: Self.columnsOfPeople.map { Referrer(table: $0, column: $1) }
        case .product: ["party_role", "revenue_fact"].map { Referrer(table: $0, column: "product") }
        case .interaction: ["evidence", "commitment", "pain_report"].map { Referrer(table: $0, column: "interaction") }
        case .claim: [Referrer(table: "evidence", column: "claim")]
        case .affiliation, .partyRole, .evidence, .commitment, .painReport, .issue, .accessRequest, .nonDisclosure,
            .deal, .revenueFact, .potential:
            []
        }
    }

    private static let tablesOfAccounts = [
        "affiliation", "party_role", "interaction_organisation", "claim", "commitment", "pain_report", "issue",
        "access_request", "non_disclosure", "deal", "revenue_fact", "potential",
    ]

    private static let columnsOfPeople = [
        ("affiliation", "person"), ("party_role", "person"), ("interaction_participant", "person"), ("claim", "person"),
        ("claim", "value_person"), ("evidence", "speaker"), ("evidence", "hearer"), ("commitment", "owner"),
        ("commitment_person", "person"), ("pain_report", "teller"), ("pain_report", "hearer"),
        ("access_request", "requester"), ("access_request", "asked_of"), ("access_request", "wanted"),
        ("deal_person", "person"),
    ]
}
