package import KenDomain

extension BarrierLink: StoredRecord {
    package static var recordKind: RecordKind { .barrierLink }

    package static let columns = ["organisation", "barrier", "attribute", "outcome"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(.name(barrier))
        values.append(.text(attribute))
        values.append(.text(outcome))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, organisation: try row.id(), barrier: try row.name(), attribute: row.optionalText(),
            outcome: row.optionalText(), standing: .unread)
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
