package import KenDomain

extension Interaction: StoredRecord {
    package static var recordKind: RecordKind { .interaction }

    package static let columns = [
        "kind", "kind_inferred_from", "happened_on", "starts_at", "minutes", "initiator", "organisations",
        "participants", "topics", "topics_inferred_from", "planned", "level", "in_their_hours", "title", "gist",
        "is_cancelled",
    ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Interaction>(
            "interaction_organisation", owner: "interaction", columns: ["organisation", "happened_on"]
        ) { interaction in
            unique(interaction.organisations).map { [.id($0), .day(interaction.happenedOn)] }
        },
        LinkTable<Interaction>(
            "interaction_participant", owner: "interaction", columns: ["person", "happened_on"]
        ) { interaction in
            unique(interaction.participants).map { [.id($0), .day(interaction.happenedOn)] }
        },
    ]

    package func write(to values: inout PackedRows) {
        values.append(.name(kind.value))
        values.append(.text(kind.inferredFrom))
        values.append(.day(happenedOn))
        values.append(.instant(startsAt))
        values.append(.double(minutes))
        values.append(.name(initiator))
        values.append(.ids(organisations))
        values.append(.ids(participants))
        values.append(.text(TopicMinutes.packed(topics.value)))
        values.append(.text(topics.inferredFrom))
        values.append(.text(TopicMinutes.packed(planned)))
        values.append(.int(level))
        values.append(.bool(inTheirHours))
        values.append(.text(title))
        values.append(.text(gist))
        values.append(.bool(isCancelled))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let kind = row.attested(try row.name(InteractionKind.self))
        let happenedOn = row.day()
        let startsAt = row.optionalInstant()
        let minutes = row.optionalDouble()
        let initiator = try row.optionalName(Initiator.self)
        self.init(
            id: id, kind: kind, on: happenedOn, organisations: try row.ids(), participants: try row.ids(), title: "",
            standing: .unread)
        self.startsAt = startsAt
        self.minutes = minutes
        self.initiator = initiator
        topics = row.attested(try TopicMinutes.unpacked(row.text()))
        planned = try TopicMinutes.unpacked(row.text())
        level = row.int()
        inTheirHours = row.optionalBool()
        title = row.text()
        gist = row.optionalText()
        isCancelled = row.bool()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { organisations }

    package var searchWords: SearchWords? { SearchWords([title, gist], on: happenedOn) }
}

/// The elements in their order, each once; most lists are too short for a set to pay.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    guard elements.count > 1 else { return elements }
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
}
