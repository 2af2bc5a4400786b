package import KenDomain

extension Affiliation: StoredRecord {
    package static var recordKind: RecordKind { .affiliation }

    package static let columns = [
        "person", "organisation", "title", "functions", "functions_inferred_from", "seniority",
        "seniority_inferred_from", "from_day", "until_day",
    ]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(person))
        values.append(.id(organisation))
        values.append(.text(title))
        values.append(.names(functions.value))
        values.append(.text(functions.inferredFrom))
        values.append(.name(seniority?.value))
        values.append(.text(seniority?.inferredFrom))
        values.append(.day(from))
        values.append(.day(until))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(id: id, person: try row.id(), organisation: try row.id(), standing: .unread)
        title = row.optionalText()
        functions = row.attested(try row.names(Function.self))
        let seniority = try row.optionalName(Seniority.self)
        let reason = row.optionalText()
        self.seniority = seniority.map { value in reason.map { .inferred(value, from: $0) } ?? .stated(value) }
        from = row.optionalDay()
        until = row.optionalDay()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }

    package func reach(replacing before: Affiliation?) -> Reach? { .person(person) }
}
