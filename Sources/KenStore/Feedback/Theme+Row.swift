package import KenDomain

extension Theme: StoredRecord {
    package static var recordKind: RecordKind { .theme }

    package static let columns = [
        "name", "phrases", "owner", "items", "bets", "flagged_on", "rival_announced_on", "rival",
    ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Theme>("theme_item", owner: "theme", columns: ["item"]) { theme in
            unique(theme.items).map { [.id($0)] }
        },
        LinkTable<Theme>("theme_bet", owner: "theme", columns: ["bet"]) { theme in
            unique(theme.bets).map { [.id($0)] }
        },
    ]

    package func write(to values: inout PackedRows) throws {
        values.append(.text(name))
        values.append(.text(try JSONText.encode(phrases)))
        values.append(.id(owner))
        values.append(.ids(items))
        values.append(.ids(bets))
        values.append(.day(flaggedOn))
        values.append(.day(rivalAnnouncedOn))
        values.append(.text(rival))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let name = row.text()
        self.init(
            id: id, name: name, phrases: try JSONText.decode([String].self, from: row.text()), standing: .unread)
        owner = row.optionalID()
        items = try row.ids()
        bets = try row.ids()
        flaggedOn = row.optionalDay()
        rivalAnnouncedOn = row.optionalDay()
        rival = row.optionalText()
        standing = try Standing(from: &row)
    }

    package func reach(replacing before: Theme?) -> Reach? {
        let isRead = before.map { $0.phrases == phrases && $0.standing.endedOn == standing.endedOn } ?? false
        return isRead ? nil : .theme(id)
    }
}
