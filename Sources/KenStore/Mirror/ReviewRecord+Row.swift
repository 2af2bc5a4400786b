package import KenDomain

extension ReviewRecord: StoredRecord {
    package static var recordKind: RecordKind { .reviewRecord }

    package static let columns = ["title", "held_on", "items", "attendees", "stated_driver", "interaction"]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) throws {
        values.append(.text(title))
        values.append(.day(heldOn))
        values.append(.text(try JSONText.encode(items)))
        values.append(.text(try attendees.map(JSONText.encode)))
        values.append(.name(statedDriver))
        values.append(.id(interaction))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, title: row.text(), heldOn: row.day(),
            items: try JSONText.decode([ReviewItem].self, from: row.text()), standing: .unread)
        attendees = try row.optionalText().map { try JSONText.decode([ReviewDriver: Int].self, from: $0) }
        statedDriver = try row.optionalName()
        interaction = row.optionalID()
        standing = try Standing(from: &row)
    }
}
