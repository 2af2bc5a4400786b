package import KenDomain

extension AdmiraltySetting: StoredRecord {
    package static var recordKind: RecordKind { .admiraltySetting }

    package static let columns = ["evidence", "letter", "digit", "reason", "set_by", "set_on"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(item))
        values.append(.name(letter))
        values.append(.int(digit?.rawValue))
        values.append(.text(reason))
        values.append(.id(by))
        values.append(.day(setOn))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, item: try row.id(), letter: try row.optionalName(), digit: try row.optionalNumber(),
            reason: row.text(), by: try row.id(), on: row.day(), standing: .unread)
        standing = try Standing(from: &row)
    }
}
