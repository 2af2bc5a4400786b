package import KenDomain

extension Touchpoint: StoredRecord {
    package static var recordKind: RecordKind { .touchpoint }

    package static let columns = ["stage", "product", "wanted", "experience", "process", "owner"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) throws {
        values.append(.name(stage))
        values.append(.id(product))
        values.append(.text(wanted))
        values.append(.text(try JSONText.encode(experience)))
        values.append(.text(try JSONText.encode(process)))
        values.append(.id(owner))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let stage = try row.name(TouchpointStage.self)
        let product = row.optionalID(Product.self)
        self.init(id: id, stage: stage, product: product, wanted: row.optionalText(), standing: .unread)
        experience = try JSONText.decode([Measure].self, from: row.text())
        process = try JSONText.decode([Measure].self, from: row.text())
        owner = row.optionalID()
        standing = try Standing(from: &row)
    }
}
