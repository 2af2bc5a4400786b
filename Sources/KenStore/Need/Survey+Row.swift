package import KenDomain

extension Survey: StoredRecord {
    package static var recordKind: RecordKind { .survey }

    package static let columns = [
        "job", "title", "opened_on", "closed_on", "outcomes", "traps", "words", "expected_segments",
    ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Survey>("survey_outcome", owner: "survey", columns: ["outcome"]) { survey in
            unique(survey.outcomes).map { [.id($0)] }
        }
    ]

    package func write(to values: inout PackedRows) throws {
        values.append(.id(job))
        values.append(.text(title))
        values.append(.day(openedOn))
        values.append(.day(closedOn))
        values.append(.ids(outcomes))
        values.append(.text(try JSONText.encode(traps)))
        values.append(.int(words))
        values.append(.int(expectedSegments))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let job = try row.id(Job.self)
        let title = row.text()
        let openedOn = row.day()
        let closedOn = row.optionalDay()
        self.init(id: id, job: job, title: title, openedOn: openedOn, outcomes: try row.ids(), standing: .unread)
        self.closedOn = closedOn
        traps = try JSONText.decode([Trap].self, from: row.text())
        words = row.optionalInt()
        expectedSegments = row.optionalInt()
        standing = try Standing(from: &row)
    }
}
