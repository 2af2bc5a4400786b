package import KenDomain

extension NonDisclosure: StoredRecord {
    package static var recordKind: RecordKind { .nonDisclosure }

    package static let columns = ["organisation", "from_day", "until_day"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(.day(from))
        values.append(.day(until))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, organisation: try row.id(), from: row.day(), until: row.optionalDay(), standing: .unread)
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
