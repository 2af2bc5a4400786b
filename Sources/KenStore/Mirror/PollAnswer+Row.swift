package import KenDomain

extension PollAnswer: StoredRecord {
    package static var recordKind: RecordKind { .pollAnswer }

    package static let columns = ["answered_by", "text", "named", "named_inferred_from", "answered_on"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(by))
        values.append(.text(text))
        values.append(.names(groups.value))
        values.append(.text(groups.inferredFrom))
        values.append(.day(answeredOn))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let by = try row.id(Person.self)
        let text = row.text()
        let groups = try row.names(CustomerGroup.self)
        self.init(
            id: id, by: by, text: text, groups: row.attested(groups), on: row.day(), at: Instant(milliseconds: 0))
        standing = try Standing(from: &row)
    }
}
