package import Foundation
import KenDomain

extension SQLConnection {
    /// The records that name another one, by kind, ascending; one query for each column that may, each for at most `limit`.
    package func references(
        to id: UUID, of kind: RecordKind, limit: Int = .max
    ) throws -> [RecordKind: [UUID]] {
        var found: [RecordKind: Set<UUID>] = [:]
        for reference in kind.references {
            found[reference.owner, default: []].formUnion(
                try all(reference.statement, [.int(workspace), .uuid(id), .int(limit)]) { $0.uuid(0) }.compactMap(
                    \.self))
        }
        return found.filter { !$0.value.isEmpty }.mapValues { $0.sorted { $0.uuidString < $1.uuidString } }
    }
}

/// A column that names a record, and the kind of record in whose row, or list, it stands.
struct NamingColumn: Sendable {
    let owner: RecordKind
    /// `$1` workspace, `$2` the id that is named, `$3` how many.
    let statement: Statement

    init?(_ referrer: Referrer) {
        let known = RecordKind(rawValue: referrer.table)
        guard let owner = known ?? Self.owners[referrer.table] else { return nil }
        self.owner = owner
        let column = known == nil ? Self.ownerColumns[referrer.table] ?? owner.rawValue : "id"
        statement = Statement(
            """
            SELECT DISTINCT r.\(column) FROM \(referrer.table) r WHERE r.workspace = $1 AND r.\(referrer.column) = $2 LIMIT $3
            """)
    }

    /// Whose lists these tables repeat.
    private static let owners: [String: RecordKind] = [
        "interaction_organisation": .interaction, "interaction_participant": .interaction,
        "commitment_person": .commitment, "deal_person": .deal, "agenda_person": .agenda,
        "expectation_person": .expectation, "disclosure_person": .disclosure, "bet_organisation": .bet,
        "definition_verdict_person": .definitionVerdict, "feedback_correction": .feedbackItem,
        "co_creation_person": .coCreation, "roadmap_edition": .roadmapItem,
    ]

    /// The column of the owner where it is not called like its table.
    private static let ownerColumns: [String: String] = ["definition_verdict_person": "verdict"]
}

extension RecordKind {
    /// Every column that may name such a record.
    var references: [NamingColumn] { referrers.compactMap(NamingColumn.init) }
}
