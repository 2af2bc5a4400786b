package import KenDomain

extension CoCreation: StoredRecord {
    package static var recordKind: RecordKind { .coCreation }

    package static let columns = [
        "title", "organisation", "people", "item", "steps", "given_up_on", "given_up_because",
    ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<CoCreation>("co_creation_person", owner: "co_creation", columns: ["person"]) { work in
            unique(work.people).map { [.id($0)] }
        }
    ]

    package func write(to values: inout PackedRows) throws {
        values.append(.text(title))
        values.append(.id(organisation))
        values.append(.ids(people))
        values.append(.id(item))
        values.append(.text(try JSONText.encode(steps)))
        values.append(.day(endedOn))
        values.append(.text(endedBecause))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let title = row.text()
        let organisation = try row.id(Organisation.self)
        let people = try row.ids(Person.self)
        let item = row.optionalID(RoadmapItem.self)
        self.init(
            id: id, title: title, organisation: organisation,
            steps: try JSONText.decode([Step].self, from: row.text()), standing: .unread)
        self.people = people
        self.item = item
        endedOn = row.optionalDay()
        endedBecause = row.optionalText()
        standing = try Standing(from: &row)
    }
}
