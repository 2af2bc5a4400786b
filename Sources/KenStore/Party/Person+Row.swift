package import KenDomain

extension Person: StoredRecord {
    package static var recordKind: RecordKind { .person }

    package static let columns = [
        "name", "name_folded", "name_turned", "mail", "other_mails", "zone", "temperament", "wants", "leaves_on",
        "leave_announced_on",
    ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Person>("person_mail", owner: "person", columns: ["mail"]) { person in
            unique(Array(person.mails.dropFirst())).map { [.text($0)] }
        }
    ]

    package func write(to values: inout PackedRows) {
        values.append(.text(name))
        let folded = Folding.fold(name)
        values.append(.text(folded))
        values.append(.text(Folding.turn(folded)))
        values.append(.text(mails.first))
        values.append(.words(Array(mails.dropFirst())))
        values.append(.text(zone))
        values.append(.text(temperament))
        values.append(.text(wants))
        values.append(.day(leavesOn))
        values.append(.day(leaveAnnouncedOn))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let name = row.text()
        _ = row.text()
        _ = row.text()
        let mail = row.optionalText()
        self.init(id: id, name: name, mails: (mail.map { [$0] } ?? []) + row.words(), standing: .unread)
        zone = row.optionalText()
        temperament = row.optionalText()
        wants = row.optionalText()
        leavesOn = row.optionalDay()
        leaveAnnouncedOn = row.optionalDay()
        standing = try Standing(from: &row)
    }

    package func reach(replacing before: Person?) -> Reach? { before == nil ? nil : .person(id) }
}
