package import KenDomain

extension HeadingSetting: StoredRecord {
    package static var recordKind: RecordKind { .headingSetting }

    package static let columns = ["organisation", "alignment", "stance", "reason", "set_by", "set_on"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(.name(alignment))
        values.append(.name(stance))
        values.append(.text(reason))
        values.append(.id(by))
        values.append(.day(setOn))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, organisation: try row.id(), alignment: try row.optionalName(), stance: try row.optionalName(),
            reason: row.text(), by: try row.id(), on: row.day(), standing: .unread)
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
