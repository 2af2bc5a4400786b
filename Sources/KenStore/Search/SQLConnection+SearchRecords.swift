package import Foundation
package import KenDomain

extension SQLConnection {
    /// Conversations by id, ended or not.
    package func interactions(byID ids: [Interaction.ID]) throws -> [UUID: Interaction] {
        try byID(SearchRecordStatements.interactions, ids)
    }

    /// Answers by id, ended or not.
    package func claims(byID ids: [Claim.ID]) throws -> [UUID: Claim] { try byID(SearchRecordStatements.claims, ids) }

    /// Words behind answers by id, ended or not.
    package func evidence(byID ids: [EvidenceItem.ID]) throws -> [UUID: EvidenceItem] {
        try byID(SearchRecordStatements.evidence, ids)
    }

    /// The words behind answers as known on a day, by answer.
    package func evidence(ofClaims claims: [Claim.ID], asOf: Day) throws -> [Claim.ID: [EvidenceItem]] {
        var found: [Claim.ID: [EvidenceItem]] = [:]
        try query(
            SearchRecordStatements.evidenceOfClaims, [.int(workspace), .day(asOf)], among: claims.map { .id($0) }
        ) { row in
            let item = try EvidenceItem(row)
            found[item.claim, default: []].append(item)
        }
        return found
    }

    private func byID<R: StoredRecord>(_ list: ListStatement, _ ids: [R.ID]) throws -> [UUID: R] {
        var found: [UUID: R] = [:]
        try query(list, [.int(workspace)], among: ids.map { .id($0) }) { row in
            let record = try R(row)
            found[record.id.uuid] = record
        }
        return found
    }
}

/// The SQL that reads what was found: `$1` workspace.
enum SearchRecordStatements {
    static let interactions = ListStatement(
        "SELECT \(Interaction.table.columns(of: "i")) FROM interaction i WHERE i.workspace = $1 AND i.id", first: 2)

    static let claims = ListStatement(
        "SELECT \(Claim.table.columns(of: "c")) FROM claim c WHERE c.workspace = $1 AND c.id", first: 2)

    static let evidence = ListStatement(
        "SELECT \(EvidenceItem.table.columns(of: "e")) FROM evidence e WHERE e.workspace = $1 AND e.id", first: 2)

    /// `$2` the day as of which it is read.
    static let evidenceOfClaims = ListStatement(
        """
        SELECT \(EvidenceItem.table.columns(of: "e")) FROM evidence e
        WHERE e.workspace = $1 AND e.learned_on <= $2 AND e.happened_on <= $2 AND e.ended_on IS NULL AND e.claim
        """, first: 3)

    static let all =
        interactions.statements + claims.statements + evidence.statements + evidenceOfClaims.statements
}
