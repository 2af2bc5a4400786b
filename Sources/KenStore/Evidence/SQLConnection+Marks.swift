package import KenDomain

extension SQLConnection {
    /// What became of claims, as known on a day. One query for each 128 claims.
    package func resolutions(ofClaims claims: [Claim.ID], asOf: Day) throws -> [Resolution] {
        try marks(MarkStatements.resolutions, claims.map { .id($0) }, asOf)
    }

    /// Letters and digits set by hand for items of evidence, as known on a day. One query for each 128 items.
    package func admiraltySettings(of items: [EvidenceItem.ID], asOf: Day) throws -> [AdmiraltySetting] {
        try marks(MarkStatements.settings, items.map { .id($0) }, asOf)
    }

    private func marks<R: StoredRecord>(_ list: ListStatement, _ keys: [SQLValue], _ asOf: Day) throws -> [R] {
        var found: [R] = []
        try query(list, [.int(workspace), .day(asOf)], among: keys) { row in
            let record = try R(row)
            found.append(record)
        }
        return found
    }
}

/// The SQL of marks of evidence: `$1` workspace, `$2` the day as of which they are read.
enum MarkStatements {
    static let resolutions = ListStatement(
        """
        SELECT \(Resolution.table.columns(of: "r")) FROM resolution r
        WHERE r.workspace = $1 AND r.learned_on <= $2 AND r.ended_on IS NULL AND r.claim
        """, first: 3)

    static let settings = ListStatement(
        """
        SELECT \(AdmiraltySetting.table.columns(of: "s")) FROM admiralty_setting s
        WHERE s.workspace = $1 AND s.learned_on <= $2 AND s.ended_on IS NULL AND s.evidence
        """, first: 3)

    static let all = resolutions.statements + settings.statements
}
