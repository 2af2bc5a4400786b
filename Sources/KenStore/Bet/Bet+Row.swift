package import KenDomain

extension Bet: StoredRecord {
    package static var recordKind: RecordKind { .bet }

    package static let columns = ["kind", "text", "decided_on", "item", "asked_by", "need_of", "claims"]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Bet>("bet_organisation", owner: "bet", columns: ["organisation"]) { bet in
            unique(bet.needOf).map { [.id($0)] }
        },
        LinkTable<Bet>("bet_claim", owner: "bet", columns: ["claim"]) { bet in
            unique(bet.claims).map { [.id($0)] }
        },
    ]

    package func write(to values: inout PackedRows) {
        values.append(.name(kind))
        values.append(.text(text))
        values.append(.day(decidedOn))
        values.append(.id(item))
        values.append(.id(askedBy))
        values.append(.ids(needOf))
        values.append(.ids(claims))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(id: id, kind: try row.name(), text: row.text(), decidedOn: row.day(), standing: .unread)
        item = row.optionalID()
        askedBy = row.optionalID()
        needOf = try row.ids()
        claims = try row.ids()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { needOf }

    package func reach(replacing before: Bet?) -> Reach? { claims.isEmpty ? nil : .claims(claims) }
}
