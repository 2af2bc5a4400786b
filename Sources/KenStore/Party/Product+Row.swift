package import KenDomain

extension Product: StoredRecord {
    package static var recordKind: RecordKind { .product }

    package static let columns = ["name", "form", "core_job"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.text(name))
        values.append(.name(form))
        values.append(.text(coreJob))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(id: id, name: row.text(), form: try row.name(), coreJob: row.optionalText(), standing: .unread)
        standing = try Standing(from: &row)
    }

    package func reach(replacing before: Product?) -> Reach? { before?.form == form ? nil : .everyAccount }
}
