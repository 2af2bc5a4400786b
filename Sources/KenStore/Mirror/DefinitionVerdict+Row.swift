package import KenDomain

extension DefinitionVerdict: StoredRecord {
    package static var recordKind: RecordKind { .definitionVerdict }

    package static let columns = ["sentence", "agreed", "objections", "decided_on"]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<DefinitionVerdict>("definition_verdict_person", owner: "verdict", columns: ["person"]) { verdict in
            unique(verdict.agreed.sorted() + verdict.objections.map(\.by)).map { [.id($0)] }
        }
    ]

    package func write(to values: inout PackedRows) throws {
        values.append(.text(sentence))
        values.append(.ids(agreed.sorted()))
        values.append(.text(try JSONText.encode(objections)))
        values.append(.day(decidedOn))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let sentence = row.text()
        let agreed = try row.ids(Person.self)
        let objections = try JSONText.decode([Objection].self, from: row.text())
        self.init(
            id: id, sentence: sentence, agreed: Set(agreed), objections: objections, on: row.day(), standing: .unread)
        standing = try Standing(from: &row)
    }
}
