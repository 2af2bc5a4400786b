package import KenDomain

extension Competitor: StoredRecord {
    package static var recordKind: RecordKind { .competitor }

    package static let columns = ["rival_of", "name", "organisation", "kind", "claims"]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Competitor>("competitor_claim", owner: "competitor", columns: ["claim"]) { competitor in
            unique(competitor.claims).map { [.id($0)] }
        }
    ]

    package func write(to values: inout PackedRows) {
        values.append(.id(rivalOf))
        values.append(.text(name))
        values.append(.id(organisation))
        values.append(.name(kind))
        values.append(.ids(claims))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let rivalOf = try row.id(Organisation.self)
        let name = row.text()
        let organisation = row.optionalID(Organisation.self)
        self.init(
            id: id, rivalOf: rivalOf, name: name, kind: try row.name(), claims: try row.ids(), standing: .unread)
        self.organisation = organisation
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [rivalOf] }
}
