package import KenDomain

extension FirstView: StoredRecord {
    package static var recordKind: RecordKind { .firstView }

    package static let columns = ["organisation", "taken_by", "sentence", "reason", "heading", "taken_on"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(.id(by))
        values.append(.text(sentence))
        values.append(.text(reason))
        values.append(.name(heading))
        values.append(.day(takenOn))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, organisation: try row.id(), by: try row.id(), sentence: row.text(), reason: row.text(),
            heading: try row.optionalName(), on: row.day(), standing: .unread)
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
