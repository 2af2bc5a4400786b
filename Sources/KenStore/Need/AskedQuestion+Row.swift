package import KenDomain

extension AskedQuestion: StoredRecord {
    package static var recordKind: RecordKind { .askedQuestion }

    package static let columns = [
        "interaction", "text", "place", "level", "level_set", "level_reason", "level_set_by", "level_set_on", "codes",
        "follow_ups", "answer",
    ]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(interaction))
        values.append(.text(text))
        values.append(.int(place))
        values.append(.int(level?.computed))
        values.append(.int(level?.byHand?.mark))
        values.append(.text(level?.byHand?.reason))
        values.append(.id(level?.byHand?.by))
        values.append(.day(level?.byHand?.on))
        values.append(.names(codes))
        values.append(.int(followUps))
        values.append(.text(answer))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let interaction = try row.id(Interaction.self)
        let text = row.text()
        let place = row.int()
        let computed = row.optionalInt()
        let set = row.optionalInt()
        let reason = row.text()
        let by = row.optionalID(Person.self)
        let on = row.optionalDay()
        var byHand: Marked<Int>.Setting?
        if let set, let by, let on { byHand = Marked<Int>.Setting(set, reason: reason, by: by, on: on) }
        self.init(
            id: id, interaction: interaction, text: text, place: place,
            level: computed.map { Marked($0, byHand: byHand) }, codes: try row.names(), standing: .unread)
        followUps = row.optionalInt()
        answer = row.optionalText()
        standing = try Standing(from: &row)
    }
}
