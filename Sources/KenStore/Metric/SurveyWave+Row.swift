package import KenDomain

extension SurveyWave: StoredRecord {
    package static var recordKind: RecordKind { .surveyWave }

    package static let columns = ["title", "tool", "from_day", "until_day", "asked"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.text(title))
        values.append(.text(tool))
        values.append(.day(from))
        values.append(.day(until))
        values.append(.int(asked))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(id: id, title: row.text(), tool: row.text(), from: row.day(), standing: .unread)
        until = row.optionalDay()
        asked = row.optionalInt()
        standing = try Standing(from: &row)
    }
}
