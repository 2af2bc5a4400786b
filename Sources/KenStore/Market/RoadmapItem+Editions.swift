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
        var visibilities: [RoadmapItem.ID: Visibility] = [:]
        try query(
            RoadmapEditionStatements.ofItems, [.int(workspace), .day(asOf)], among: items.map { .id($0) }
        ) { row in
            let edition = try DisclosureSubject(row)
            found[edition.item, default: []].append(edition)
            visibilities[edition.item] = Visibility(row.text(RoadmapEditionStatements.visibilityColumn))
        }
        return found.reduce(into: [:]) { histories, found in
            histories[found.key] = RoadmapHistory(
                found.value, visibility: visibilities[found.key] ?? .inConfidence([]))
        }
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
        let present = try present(editions)
        try write(editions)
        for item in Set(editions.map(\.item)) { due.reach(.roadmapItem(item)) }
        note(before: try JSONText.encode(present), after: try JSONText.encode(editions))
    }

    /// Takes back what ``keep(_:)-([DisclosureSubject])`` did, as its line of the log tells: editions that still say the
    /// same go, and those they replaced come back.
    func takeBack(editions body: ChangeBody, _ result: inout TakenBack) throws {
        guard body.recordKind == nil, let before = Self.editions(body.before), let after = Self.editions(body.after)
        else { return }
        let standing = try present(after).filter(after.contains)
        guard !standing.isEmpty else { return }
        try runMany(
            RoadmapEditionStatements.remove, rows: standing.map { [.int(workspace), .id($0.item), .day($0.from)] })
        let replaced = before.filter { old in standing.contains { $0.item == old.item && $0.from == old.from } }
        try write(replaced)
        for item in Set(standing.map(\.item)) {
            due.reach(.roadmapItem(item))
            result.restore()
        }
        note(before: try JSONText.encode(standing), after: try JSONText.encode(replaced))
    }

    /// The editions on record of the same items and days.
    private func present(_ editions: [DisclosureSubject]) throws -> [DisclosureSubject] {
        let histories = try roadmapHistories(of: Set(editions.map(\.item)).sorted(), asOf: Day(Day.range.upperBound))
        return editions.compactMap { edition in
            histories[edition.item]?.versions.first { $0.from == edition.from }
        }
    }

    /// Editions as the log keeps them; nil for a line about something else.
    private static func editions(_ text: String?) -> [DisclosureSubject]? {
        text.flatMap { try? JSONText.decode([DisclosureSubject].self, from: $0) }
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

    /// Where the item's visibility stands in a row.
    static let visibilityColumn = columns.count

    /// `$2` the day as of which they are read.
    static let ofItems = ListStatement(
        """
        SELECT \(columns.map { "r." + $0 }.joined(separator: ", ")), i.visibility FROM roadmap_edition r
        JOIN roadmap_item i ON i.workspace = $1 AND i.id = r.roadmap_item
        WHERE r.workspace = $1 AND r.from_day <= $2 AND r.roadmap_item
        """, first: 3, "ORDER BY r.roadmap_item, r.from_day")

    /// `$2` the item, `$3` the day.
    static let remove = Statement(
        "DELETE FROM roadmap_edition WHERE workspace = $1 AND roadmap_item = $2 AND from_day = $3")

    static let all = [keep, remove] + ofItems.statements
}
