package import KenDomain

extension EndIndustry: StoredRecord {
    package static var recordKind: RecordKind { .endIndustry }

    package static let columns = ["name"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) { values.append(.text(name)) }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(id: id, name: row.text(), standing: .unread)
        standing = try Standing(from: &row)
    }

    package func reach(replacing before: EndIndustry?) -> Reach? { before == nil ? nil : .industries([id]) }
}
