package import KenDomain

extension JobStep: StoredRecord {
    package static var recordKind: RecordKind { .jobStep }

    package static let columns = ["job", "kind", "text", "place"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(job))
        values.append(.name(kind))
        values.append(.text(text))
        values.append(.int(place))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, job: try row.id(), kind: try row.name(), text: row.text(), place: row.int(), standing: .unread)
        standing = try Standing(from: &row)
    }
}
