package import KenDomain

extension AccessRequest: StoredRecord {
    package static var recordKind: RecordKind { .accessRequest }

    package static let columns = [
        "organisation", "requester", "asked_of", "wanted", "asked_on", "reply", "replied_on", "words",
    ]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(.id(requester))
        values.append(.id(askedOf))
        values.append(.id(wanted))
        values.append(.day(askedOn))
        values.append(.name(reply))
        values.append(.day(repliedOn))
        values.append(.text(words))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, organisation: try row.id(), requester: try row.id(), askedOf: row.optionalID(),
            wanted: row.optionalID(), askedOn: row.day(), standing: .unread)
        reply = try row.optionalName()
        repliedOn = row.optionalDay()
        words = row.optionalText()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
