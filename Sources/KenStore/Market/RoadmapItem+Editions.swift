package import KenDomain

extension RoadmapItem {
    package static var keepsHistory: Bool { true }

    /// Keeps what others may be shown of it, from the day we learned of it or the day it changed.
    package func keepHistory(replacing before: RoadmapItem?, on day: Day, in connection: some SQLConnection) throws {
        let from = before == nil ? standing.learnedOn : day
        let edition = DisclosureSubject(self, from: from)
        if let before, DisclosureSubject(before, from: from) == edition { return }
        try connection.write([edition])
    }
}

extension SQLConnection {
    /// What roadmap items said up to a day, by item.
    package func roadmapHistories(
        of items: some Sequence<RoadmapItem.ID>, asOf: Day
    ) throws -> [RoadmapItem.ID: RoadmapHistory] {
        var found: [RoadmapItem.ID: [DisclosureSubject]] = [:]
        try query(
            RoadmapEditionStatements.ofItems, [.int(workspace), .day(asOf)], among: items.map { .id($0) }
        ) { row in
            let edition = try DisclosureSubject(row)
            found[edition.item, default: []].append(edition)
        }
        return found.compactMapValues { RoadmapHistory($0) }
    }

    /// Writes editions in place of those of the same items and days.
    func write(_ editions: [DisclosureSubject]) throws {
        try runMany(
            RoadmapEditionStatements.keep,
            rows: editions.map { edition in
                [.int(workspace), .id(edition.item), .day(edition.from), .text(edition.title)]
                    + [.text(edition.scope.isEmpty ? nil : edition.scope)] + edition.shownValues
            })
    }
}

extension Journal {
    /// Keeps past editions that are on record elsewhere, as an import of Ken's own files does; their items must be here.
    package func keep(_ editions: [DisclosureSubject]) throws {
        guard !editions.isEmpty else { return }
        try write(editions)
        for item in Set(editions.map(\.item)) { due.reach(.roadmapItem(item)) }
        note(after: try JSONText.encode(editions))
    }
}

extension DisclosureSubject {
    /// Reads a row of ``RoadmapEditionStatements/ofItems``.
    fileprivate init(_ row: SQLRow) throws {
        var reader = RowReader(row, of: .roadmapItem, at: 0)
        let item = try reader.id(RoadmapItem.self)
        let from = reader.day()
        let (title, scope) = (reader.text(), reader.text())
        let range = Range(from: reader.optionalDay(), until: reader.optionalDay())
        let status = try reader.name(RoadmapItem.Status.self)
        let disclosure = try RoadmapItem.Disclosure(from: &reader)
        let exclusiveTo = reader.optionalID(Organisation.self)
        self.init(
            item: item, title: title, class: disclosure, status: status, range: range, scope: scope,
            version: reader.int(), exclusiveTo: exclusiveTo, from: from)
    }
}

/// The rows that say how roadmap items stood, and from when.
enum RoadmapEditionStatements {
    private static let columns = ["roadmap_item", "from_day", "title", "scope"] + RoadmapItem.shownColumns

    static let keep = Statement(
        """
        INSERT INTO roadmap_edition (workspace, \(columns.joined(separator: ", ")))
        VALUES (\((1...columns.count + 1).map { "$\($0)" }.joined(separator: ", ")))
        ON CONFLICT (workspace, roadmap_item, from_day) DO UPDATE SET
            \(columns.dropFirst(2).map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
        """)

    /// `$2` the day as of which they are read.
    static let ofItems = ListStatement(
        """
        SELECT \(columns.map { "r." + $0 }.joined(separator: ", ")) FROM roadmap_edition r
        WHERE r.workspace = $1 AND r.from_day <= $2 AND r.roadmap_item
        """, first: 3, "ORDER BY r.roadmap_item, r.from_day")

    static let all = [keep] + ofItems.statements
}
