package import KenDomain

extension DifferentiatorCell: StoredRecord {
    package static var recordKind: RecordKind { .differentiatorCell }

    package static let columns = ["competitor", "attribute", "relative", "claims"]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<DifferentiatorCell>(
            "differentiator_cell_claim", owner: "differentiator_cell", columns: ["claim"]
        ) { cell in
            unique(cell.claims).map { [.id($0)] }
        }
    ]

    package func write(to values: inout PackedRows) {
        values.append(.id(competitor))
        values.append(.text(attribute))
        values.append(.int(relative))
        values.append(.ids(claims))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, competitor: try row.id(), attribute: row.text(), relative: row.int(), claims: try row.ids(),
            standing: .unread)
        standing = try Standing(from: &row)
    }

    package func reach(replacing before: DifferentiatorCell?) -> Reach? { .competitor(competitor) }
}
