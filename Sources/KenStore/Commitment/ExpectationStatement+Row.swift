package import KenDomain

extension ExpectationStatement: StoredRecord {
    package static var recordKind: RecordKind { .expectation }

    package static let columns = [
        "organisation", "agenda", "people", "answers_use", "not_promised", "made_on", "report_back_on", "owner",
    ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<ExpectationStatement>("expectation_person", owner: "expectation", columns: ["person"]) { statement in
            unique(statement.people).map { [.id($0)] }
        }
    ]

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(.id(agenda))
        values.append(.ids(people))
        values.append(.text(use))
        values.append(.text(notPromised))
        values.append(.day(madeOn))
        values.append(.day(reportBackOn))
        values.append(.id(owner))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let organisation = try row.id(Organisation.self)
        let agenda = row.optionalID(Agenda.self)
        let people = try row.ids(Person.self)
        self.init(
            id: id, organisation: organisation, agenda: agenda, use: row.text(), notPromised: row.text(),
            madeOn: row.day(), reportBackOn: row.day(), owner: row.optionalID(), standing: .unread, policy: Policy())
        self.people = people
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
