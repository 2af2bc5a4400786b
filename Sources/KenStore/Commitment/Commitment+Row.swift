package import KenDomain

extension Commitment: StoredRecord {
    package static var recordKind: RecordKind { .commitment }

    package static let columns = [
        "direction", "organisation", "people", "owner", "text", "made_on", "due_on", "settlement", "settled_on",
        "interaction",
    ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Commitment>("commitment_person", owner: "commitment", columns: ["person"]) { commitment in
            unique(commitment.people).map { [.id($0)] }
        }
    ]

    package func write(to values: inout PackedRows) {
        values.append(.name(direction))
        values.append(.id(organisation))
        values.append(.ids(people))
        values.append(.id(owner))
        values.append(.text(text))
        values.append(.day(madeOn))
        values.append(.day(dueOn))
        values.append(.name(settlement))
        values.append(.day(settledOn))
        values.append(.id(interaction))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let direction = try row.name(Direction.self)
        let organisation = try row.id(Organisation.self)
        let people = try row.ids(Person.self)
        let owner = row.optionalID(Person.self)
        self.init(
            id: id, direction: direction, organisation: organisation, people: people, text: row.text(),
            madeOn: row.day(), dueOn: row.optionalDay(), standing: .unread)
        self.owner = owner
        settlement = try row.optionalName()
        settledOn = row.optionalDay()
        interaction = row.optionalID()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
