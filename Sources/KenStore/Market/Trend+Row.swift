package import KenDomain

extension Trend: StoredRecord {
    package static var recordKind: RecordKind { .trend }

    package static let columns = ["title"] + TrendSubject.columns + ["direction", "magnitude", "turns_on"]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Trend>("trend_industry", owner: "trend", columns: ["industry"]) { $0.subject.industryRows }
    ]

    package func write(to values: inout PackedRows) {
        values.append(.text(title))
        subject.write(to: &values)
        values.append(.int(direction.rawValue))
        values.append(.int(magnitude))
        values.append(.day(turnsOn))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, title: row.text(), subject: try TrendSubject(from: &row), direction: try row.number(),
            magnitude: row.int(), turnsOn: row.optionalDay(), standing: .unread)
        standing = try Standing(from: &row)
    }

    package func reach(replacing before: Trend?) -> Reach? { .industries(subject.industries) }
}
