package import KenDomain

extension HeldAssumption: StoredRecord {
    package static var recordKind: RecordKind { .assumption }

    package static let columns = [
        "kind", "text", "organisation", "question", "stake", "since_day", "struck_on", "struck_because",
    ]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.name(kind))
        values.append(.text(text))
        values.append(.id(organisation))
        values.append(.text(question?.description))
        values.append(.double(stake))
        values.append(.day(since))
        values.append(.day(struckOn))
        values.append(.text(struckBecause))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let kind = try row.name(Assumption.Kind.self)
        let text = row.text()
        let organisation = row.optionalID(Organisation.self)
        let question = row.optionalText().flatMap { Question.ID($0) }
        self.init(
            id: id, kind: kind, text: text, organisation: organisation, question: question,
            stake: row.optionalDouble() ?? 0,
            since: row.day(), standing: .unread)
        struckOn = row.optionalDay()
        struckBecause = row.optionalText()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation].compactMap(\.self) }
}
