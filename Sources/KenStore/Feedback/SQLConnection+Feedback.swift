import Foundation
package import KenDomain

/// Where a page of feedback ends, newest first.
package struct FeedbackPlace: Hashable, Sendable {
    package var day: Day
    package var item: FeedbackItem.ID

    package init(day: Day, item: FeedbackItem.ID) {
        self.day = day
        self.item = item
    }
}

extension SQLConnection {
    /// Items of a queue as known on a day, newest first, without the themes found in them.
    package func feedback(
        in queue: FeedbackQueue, asOf: Day, before place: FeedbackPlace?, limit: Int
    ) throws -> [FeedbackItem] {
        try page(FeedbackStatements.stream, .name(queue), asOf: asOf, before: place, limit: limit)
    }

    /// Items about a theme as known on a day, newest first, without the themes found in them.
    package func feedback(
        about theme: Theme.ID, asOf: Day, before place: FeedbackPlace?, limit: Int
    ) throws -> [FeedbackItem] {
        try page(FeedbackStatements.streamOfTheme, .id(theme), asOf: asOf, before: place, limit: limit)
    }

    /// What people of an organisation told us, newest first, without the themes found in it.
    package func feedback(from organisation: Organisation.ID, asOf: Day, limit: Int) throws -> [FeedbackItem] {
        try page(FeedbackStatements.streamOfOrganisation, .id(organisation), asOf: asOf, before: nil, limit: limit)
    }

    private func page(
        _ statement: Statement, _ key: SQLValue, asOf: Day, before place: FeedbackPlace?, limit: Int
    ) throws -> [FeedbackItem] {
        let start = place ?? FeedbackPlace(day: asOf.adding(1), item: Self.beforeAll)
        return try all(
            statement,
            [.int(workspace), .day(asOf), .day(start.day), .id(start.item), .int(limit), key]
        ) { try FeedbackItem($0) }
    }

    private static var beforeAll: FeedbackItem.ID {
        FeedbackItem.ID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
    }

    /// Items that somebody took and whose giver was not told yet, those due first.
    package func feedbackTaken(asOf: Day, limit: Int) throws -> [FeedbackItem] {
        try all(FeedbackStatements.taken, [.int(workspace), .day(asOf), .int(limit)]) { try FeedbackItem($0) }
    }

    /// Items by id, ended or not, without the themes found in them.
    package func feedback(_ ids: some Sequence<FeedbackItem.ID>) throws -> [FeedbackItem.ID: FeedbackItem] {
        var found: [FeedbackItem.ID: FeedbackItem] = [:]
        try query(FeedbackStatements.items, [.int(workspace)], among: ids.map { .id($0) }) { row in
            let item = try FeedbackItem(row)
            found[item.id] = item
        }
        return found
    }

    /// What items are about, corrections taken in.
    package func themes(of items: [FeedbackItem.ID]) throws -> [FeedbackItem.ID: [Theme.ID]] {
        var found: [FeedbackItem.ID: Set<Theme.ID>] = [:]
        try query(FeedbackStatements.themesOfItems, [.int(workspace)], among: items.map { .id($0) }) { row in
            guard let item = row.uuid(0), let theme = row.uuid(1) else { return }
            found[FeedbackItem.ID(item), default: []].insert(Theme.ID(theme))
        }
        return found.mapValues { $0.sorted() }
    }

    /// Items that a person put a theme on or took it off.
    package func feedback(correctedFor theme: Theme.ID) throws -> [FeedbackItem.ID] {
        try all(FeedbackStatements.correctedFor, [.int(workspace), .id(theme)]) {
            $0.uuid(0).map { FeedbackItem.ID($0) }
        }
        .compactMap(\.self)
    }

    /// Every theme on record on a day, by id, with the day it was first an emerging need.
    package func themes(asOf: Day) throws -> [Theme] {
        try all(FeedbackStatements.themes, [.int(workspace), .day(asOf)]) { row in
            var theme = try Theme(row, skipping: 1)
            theme.flaggedOn = row.isNull(0) ? nil : Day(Int(row.int(0)))
            return theme
        }
    }

    /// The days on which Ken first found themes to be emerging needs.
    package func themeFlags() throws -> [Theme.ID: Day] {
        var found: [Theme.ID: Day] = [:]
        try query(FeedbackStatements.flags, [.int(workspace)]) { row in
            if let theme = row.uuid(0) { found[Theme.ID(theme)] = Day(Int(row.int(1))) }
        }
        return found
    }

    /// Keeps the day on which themes were first found to be emerging needs; a day kept before stays.
    package func flag(_ themes: [Theme.ID], on day: Day) throws {
        try runMany(FeedbackStatements.flag, rows: themes.map { [.int(workspace), .id($0), .day(day)] })
    }

    /// Counts all feedback known on a day into a tally: items by day, then every mention of a theme. Two queries over
    /// indexes and one over the mentions; linear in the mentions.
    package func count(into tally: inout ThemeTally, after first: Day) throws {
        let asOf = tally.asOf
        for queue in [FeedbackQueue.customers, .unsorted] {
            let values: [SQLValue] = [.int(workspace), .day(asOf), .day(first), .name(queue)]
            try query(FeedbackStatements.days, values) { row in
                tally.count(Int(row.int(1)), in: queue, on: Day(Int(row.int(0))))
            }
        }
        var visibilities: [String: Visibility] = [:]
        try query(FeedbackStatements.mentions, [.int(workspace), .day(asOf)]) { row in
            guard let item = row.uuid(0), let theme = row.uuid(1), let queue = FeedbackQueue(rawValue: row.text(3))
            else { throw StoreFault.corrupt("a feedback_theme that names no theme") }
            let text = row.text(7)
            let visibility = try visibilities[text] ?? Self.visibility(text)
            visibilities[text] = visibility
            tally.name(
                Mention(
                    item: FeedbackItem.ID(item), themes: [Theme.ID(theme)], on: Day(Int(row.int(2))),
                    organisation: row.uuid(4).map { Organisation.ID($0) }, giver: row.uuid(5).map { Person.ID($0) },
                    isPrimary: row.int(6) != 0, queue: queue, visibility: visibility))
        }
    }

    private static func visibility(_ text: String) throws -> Visibility {
        guard let visibility = Visibility(text) else { throw StoreFault.corrupt("a feedback_theme seen by none") }
        return visibility
    }

    /// Items after a day with what says whether their givers were told, and nothing else; without words.
    package func feedbackTold(after day: Day, asOf: Day) throws -> [FeedbackItem] {
        try all(FeedbackStatements.told, [.int(workspace), .day(asOf), .day(day)]) { row in
            guard let id = row.uuid(0) else { throw StoreFault.corrupt("a feedback_item without an id") }
            var item = FeedbackItem(
                id: FeedbackItem.ID(id), source: .note, organisation: nil, giver: row.uuid(2).map { Person.ID($0) },
                on: Day(Int(row.int(1))), text: "",
                standing: Standing(learnedOn: Day(Int(row.int(4))), at: Instant(milliseconds: 0)))
            item.toldBackOn = row.isNull(3) ? nil : Day(Int(row.int(3)))
            return item
        }
    }

    /// Whether there is any feedback or theme.
    package func hasFeedback() throws -> Bool {
        try first(FeedbackStatements.any, [.int(workspace)]) { _ in true } ?? false
    }
}
