package import KenDomain

extension Resolution: StoredRecord {
    package static var recordKind: RecordKind { .resolution }

    package static let columns = ["claim", "was_borne_out", "resolved_on", "reason"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(claim))
        values.append(.bool(wasBorneOut))
        values.append(.day(resolvedOn))
        values.append(.text(reason))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, claim: try row.id(), wasBorneOut: row.bool(), on: row.day(), reason: row.text(),
            standing: .unread)
        standing = try Standing(from: &row)
    }
}
