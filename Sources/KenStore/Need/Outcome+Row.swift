package import KenDomain

extension Outcome: StoredRecord {
    package static var recordKind: RecordKind { .outcome }

    package static let columns = ["step", "statement", "evidence", "claims", "commitments", "bets"]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Outcome>("outcome_evidence", owner: "outcome", columns: ["evidence"]) { outcome in
            unique(outcome.evidence).map { [.id($0)] }
        },
        LinkTable<Outcome>("outcome_claim", owner: "outcome", columns: ["claim"]) { outcome in
            unique(outcome.claims).map { [.id($0)] }
        },
        LinkTable<Outcome>("outcome_commitment", owner: "outcome", columns: ["commitment"]) { outcome in
            unique(outcome.commitments).map { [.id($0)] }
        },
        LinkTable<Outcome>("outcome_bet", owner: "outcome", columns: ["bet"]) { outcome in
            unique(outcome.bets).map { [.id($0)] }
        },
    ]

    package func write(to values: inout PackedRows) {
        values.append(.id(step))
        values.append(.text(statement))
        values.append(.ids(evidence))
        values.append(.ids(claims))
        values.append(.ids(commitments))
        values.append(.ids(bets))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, step: try row.id(), statement: row.text(), evidence: try row.ids(), standing: .unread)
        claims = try row.ids()
        commitments = try row.ids()
        bets = try row.ids()
        standing = try Standing(from: &row)
    }
}
