package import KenDomain

extension RoadmapItem: StoredRecord {
    package static var recordKind: RecordKind { .roadmapItem }

    package static let columns =
        ["owner", "title", "scope", "dimension", "bearing", "effort", "ready_on"] + shownColumns + ["claims"]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<RoadmapItem>("roadmap_item_claim", owner: "roadmap_item", columns: ["claim"]) { item in
            unique(item.claims).map { [.id($0)] }
        }
    ]

    /// The columns of what others may be shown, which past editions have too.
    static let shownColumns = [
        "shown_from", "shown_until", "status", "disclosure", "made_with", "exclusive_to", "edition",
    ]

    package func write(to values: inout PackedRows) {
        values.append(.id(owner))
        values.append(.text(title))
        values.append(.text(scope))
        values.append(.text(dimension))
        values.append(.name(bearing))
        values.append(.double(effort))
        values.append(.day(readyOn))
        for value in DisclosureSubject(self, from: standing.learnedOn).shownValues { values.append(value) }
        values.append(.ids(claims))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(id: id, owner: try row.id(), title: row.text(), dimension: nil, standing: .unread)
        scope = row.optionalText()
        dimension = row.optionalText()
        bearing = try row.name()
        effort = row.optionalDouble()
        readyOn = row.optionalDay()
        shownFrom = row.optionalDay()
        shownUntil = row.optionalDay()
        status = try row.name()
        disclosure = try Disclosure(from: &row)
        exclusiveTo = row.optionalID()
        edition = row.int()
        claims = try row.ids()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [owner] }

    package func reach(replacing before: RoadmapItem?) -> Reach? { before == nil ? nil : .roadmapItem(id) }
}

extension DisclosureSubject {
    /// The values of ``RoadmapItem/shownColumns``.
    var shownValues: [SQLValue] {
        [
            .day(range.from), .day(range.until), .name(status), .text(`class`.name), .id(`class`.partner),
            .id(exclusiveTo), .int(version),
        ]
    }
}

extension RoadmapItem.Disclosure {
    /// Reads a name and, for a co-creation, its customer.
    init(from row: inout RowReader) throws {
        let name = row.text()
        let partner = row.optionalID(Organisation.self)
        guard let disclosure = Self(name, with: partner) else {
            throw StoreFault.corrupt("a roadmap_item that may be shown to nobody knows whom")
        }
        self = disclosure
    }
}
