package import KenDomain

extension CostStatement: StoredRecord {
    package static var recordKind: RecordKind { .costStatement }

    package static let columns = [
        "from_day", "until_day", "acquisition_minor", "acquisition_currency", "retention_minor", "retention_currency",
        "margin", "interest",
    ]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.day(from))
        values.append(.day(until))
        for money in [acquisition, retention] {
            values.append(money.map { .int($0.minorUnits) } ?? .null)
            values.append(.text(money?.currency))
        }
        values.append(.double(margin))
        values.append(.double(interest))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(id: id, from: row.day(), until: row.day(), standing: .unread)
        acquisition = row.money()
        retention = row.money()
        margin = row.optionalDouble()
        interest = row.optionalDouble()
        standing = try Standing(from: &row)
    }
}
