package import KenDomain

extension SQLConnection {
    /// Every decision on record as of a day, oldest first.
    package func bets(asOf: Day) throws -> [Bet] {
        try all(BetStatements.bets, [.int(workspace), .day(asOf)]) { try Bet($0) }
    }

    /// Assumptions held on a day, those held longest first.
    package func assumptions(asOf: Day) throws -> [HeldAssumption] {
        try all(BetStatements.assumptions, [.int(workspace), .day(asOf)]) { try HeldAssumption($0) }
    }

    /// The organisations that claims are about, each once, in ascending order.
    package func organisations(ofClaims claims: some Sequence<Claim.ID>) throws -> [Organisation.ID] {
        var found: Set<Organisation.ID> = []
        try query(BetStatements.organisationsOfClaims, [.int(workspace)], among: claims.map { .id($0) }) { row in
            if let id = row.uuid(0) { found.insert(Organisation.ID(id)) }
        }
        return found.sorted()
    }
}

/// The SQL of decisions and assumptions over all accounts: `$1` workspace, `$2` the day as of which they are read.
enum BetStatements {
    static let bets = Statement(
        """
        SELECT \(Bet.table.columns(of: "b")) FROM bet b
        WHERE b.workspace = $1 AND b.learned_on <= $2 AND b.ended_on IS NULL ORDER BY b.decided_on, b.id
        """)

    static let assumptions = Statement(
        """
        SELECT \(HeldAssumption.table.columns(of: "a")) FROM assumption a
        WHERE a.workspace = $1 AND a.learned_on <= $2 AND a.since_day <= $2 AND a.ended_on IS NULL
            AND (a.struck_on IS NULL OR a.struck_on > $2)
        ORDER BY a.since_day, a.id
        """)

    static let organisationsOfClaims = ListStatement(
        "SELECT c.organisation FROM claim c WHERE c.workspace = $1 AND c.id", first: 2)

    static let all = [bets, assumptions] + organisationsOfClaims.statements
}
