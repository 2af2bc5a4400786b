package import KenDomain

extension Claim: StoredRecord {
    package static var recordKind: RecordKind { .claim }

    package static let columns =
        ["question", "organisation", "person", "industry"] + AnswerValue.columns + ["gist"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.text(question.description))
        values.append(.id(organisation))
        values.append(.id(person))
        values.append(.id(industry))
        value.write(to: &values)
        values.append(.text(gist))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let question = try row.parsed(Question.ID.self)
        let organisation = try row.id(Organisation.self)
        let person = row.optionalID(Person.self)
        let industry = row.optionalID(EndIndustry.self)
        let value = try AnswerValue(from: &row)
        self.init(
            id: id, question: question, organisation: organisation, value: value, gist: row.text(), standing: .unread)
        self.person = person
        self.industry = industry
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }

    package func reach(replacing before: Claim?) -> Reach? {
        guard case .trend = value else { return nil }
        return .industries(industry.map { [$0] } ?? [])
    }

    package var searchWords: SearchWords? { SearchWords([gist], on: standing.learnedOn) }
}
