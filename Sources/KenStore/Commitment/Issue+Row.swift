package import KenDomain

extension Issue: StoredRecord {
    package static var recordKind: RecordKind { .issue }

    package static let columns = ["organisation", "title", "severity", "opened_on", "resolved_on"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(.text(title))
        values.append(.int(severity))
        values.append(.day(openedOn))
        values.append(.day(resolvedOn))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, organisation: try row.id(), title: row.text(), severity: row.int(), openedOn: row.day(),
            standing: .unread)
        resolvedOn = row.optionalDay()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
