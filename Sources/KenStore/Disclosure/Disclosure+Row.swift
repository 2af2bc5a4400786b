package import KenDomain

extension Disclosure: StoredRecord {
    package static var recordKind: RecordKind { .disclosure }

    package static let columns = [
        "item", "item_version", "status", "range_from", "range_until", "shown_on", "organisation", "people", "shown_by",
        "channel", "has_notice", "is_acknowledged", "questions", "interaction",
    ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Disclosure>("disclosure_person", owner: "disclosure", columns: ["person"]) { disclosure in
            unique(disclosure.people).map { [.id($0)] }
        }
    ]

    package func write(to values: inout PackedRows) throws {
        values.append(.id(item))
        values.append(.int(version))
        values.append(.name(status))
        values.append(.day(range.from))
        values.append(.day(range.until))
        values.append(.day(shownOn))
        values.append(.id(organisation))
        values.append(.ids(people))
        values.append(.id(shownBy))
        values.append(.name(channel))
        values.append(.bool(hasNotice))
        values.append(.bool(isAcknowledged))
        values.append(.text(try JSONText.encode(questions)))
        values.append(.id(interaction))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let item = try row.id(RoadmapItem.self)
        let version = row.int()
        let status = try row.name(RoadmapItem.Status.self)
        let range = DisclosureSubject.Range(from: row.optionalDay(), until: row.optionalDay())
        let shownOn = row.day()
        let subject = DisclosureSubject(
            item: item, title: "", class: .never, status: status, range: range, version: version, from: shownOn)
        self.init(
            id: id, of: subject, on: shownOn, to: try row.id(), people: try row.ids(), by: row.optionalID(),
            channel: try row.name(), hasNotice: row.bool(), isAcknowledged: row.bool(), standing: .unread)
        questions = try JSONText.decode([String].self, from: row.text())
        interaction = row.optionalID()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
