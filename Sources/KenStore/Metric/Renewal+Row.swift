package import KenDomain

extension Renewal: StoredRecord {
    package static var recordKind: RecordKind { .renewal }

    package static let columns = ["organisation", "decided_on", "is_renewed", "rival_quoted", "rival"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(.day(decidedOn))
        values.append(.bool(isRenewed))
        values.append(.bool(rivalQuoted))
        values.append(.text(rival))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, organisation: try row.id(), decidedOn: row.day(), isRenewed: row.bool(),
            rivalQuoted: row.optionalBool(), standing: .unread)
        rival = row.optionalText()
        standing = try Standing(from: &row)
    }
}
