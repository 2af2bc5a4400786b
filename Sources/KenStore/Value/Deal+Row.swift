package import KenDomain

extension Deal: StoredRecord {
    package static var recordKind: RecordKind { .deal }

    package static let columns = [
        "organisation", "name", "amount_minor", "amount_currency", "stages", "closes_on", "incumbent", "note",
        "people",
    ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Deal>("deal_person", owner: "deal", columns: ["person"]) { deal in
            unique(deal.people).map { [.id($0)] }
        },
        LinkTable<Deal>(
            "deal_stage", owner: "deal", columns: ["place", "name", "status", "from_day", "until_day"]
        ) { deal in
            deal.stages.indices.map { place in
                let stage = deal.stages[place]
                let next = place + 1 < deal.stages.count ? deal.stages[place + 1].from : nil
                return [.int(place), .text(stage.name), .name(stage.status), .day(stage.from), .day(next)]
            }
        },
    ]

    package func write(to values: inout PackedRows) throws {
        values.append(.id(organisation))
        values.append(.text(name))
        values.append(amount.map { .int($0.minorUnits) } ?? .null)
        values.append(.text(amount?.currency))
        values.append(.text(try JSONText.encode(stages)))
        values.append(.day(closesOn))
        values.append(.text(incumbent))
        values.append(.text(note))
        values.append(.ids(people))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let organisation = row.optionalID(Organisation.self)
        let name = row.text()
        let amount = row.money()
        let stages = try JSONText.decode([Stage].self, from: row.text())
        self.init(
            id: id, organisation: organisation, name: name, amount: amount, stages: stages, standing: .unread)
        closesOn = row.optionalDay()
        incumbent = row.optionalText()
        note = row.optionalText()
        people = try row.ids()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { organisation.map { [$0] } ?? [] }
}
