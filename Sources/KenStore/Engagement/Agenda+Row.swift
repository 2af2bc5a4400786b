package import KenDomain

extension Agenda: StoredRecord {
    package static var recordKind: RecordKind { .agenda }

    package static let columns = [
        "organisation", "interaction", "title", "meeting_on", "minutes", "is_remote", "zone_gap", "occasions", "owner",
        "invited", "items", "criteria", "review_asked_on", "reviewer", "review_verdict", "review_answered_on",
        "review_reason", "review_until", "taken", "actions", "summary_sent_on", "success", "success_reason",
        "our_talk_share", "credibility", "reason",
    ]

    package static let table = Table(recordKind, columns)

    package static let links = [
        LinkTable<Agenda>("agenda_person", owner: "agenda", columns: ["person"]) { agenda in
            agenda.namedPeople.map { [.id($0)] }
        }
    ]

    /// Whoever is invited, leads an item or has something to do, each once.
    private var namedPeople: [Person.ID] {
        unique(invited + items.compactMap(\.owner) + actions.compactMap(\.owner))
    }

    package func write(to values: inout PackedRows) throws {
        values.append(.id(organisation))
        values.append(.id(interaction))
        values.append(.text(title))
        values.append(.day(meetingOn))
        values.append(.double(minutes))
        values.append(.bool(isRemote))
        values.append(.double(zoneGap))
        values.append(.names(occasions))
        values.append(.id(owner))
        values.append(.ids(invited))
        values.append(.text(try JSONText.encode(items)))
        values.append(.text(try JSONText.encode(criteria)))
        AgendaReview.write(review, to: &values)
        values.append(.text(try JSONText.encode(taken)))
        values.append(.text(try JSONText.encode(actions)))
        values.append(.day(summarySentOn))
        values.append(.name(success))
        values.append(.text(successReason))
        values.append(.double(ourTalkShare))
        values.append(.text(credibility))
        values.append(.text(reason))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let organisation = try row.id(Organisation.self)
        let interaction = row.optionalID(Interaction.self)
        self.init(
            id: id, organisation: organisation, title: row.text(), meetingOn: row.day(), minutes: row.optionalDouble(),
            standing: .unread)
        self.interaction = interaction
        isRemote = row.bool()
        zoneGap = row.optionalDouble()
        occasions = try row.names()
        owner = row.optionalID()
        invited = try row.ids()
        items = try JSONText.decode([AgendaItem].self, from: row.text())
        criteria = try JSONText.decode([Criterion].self, from: row.text())
        review = try AgendaReview.read(from: &row)
        taken = try JSONText.decode([Taken].self, from: row.text())
        actions = try JSONText.decode([Action].self, from: row.text())
        summarySentOn = row.optionalDay()
        success = try row.optionalName()
        successReason = row.optionalText()
        ourTalkShare = row.optionalDouble()
        credibility = row.optionalText()
        reason = row.optionalText()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}

extension AgendaReview {
    /// Appends the columns from `review_asked_on` to `review_until`.
    fileprivate static func write(_ review: AgendaReview?, to values: inout PackedRows) {
        values.append(.day(review?.askedOn))
        values.append(.id(review?.reviewer))
        values.append(.name(review?.verdict))
        values.append(.day(review?.answeredOn))
        values.append(.text(review?.reason))
        values.append(.day(review?.until))
    }

    /// Reads them; nil while nobody was asked.
    fileprivate static func read(from row: inout RowReader) throws -> AgendaReview? {
        let askedOn = row.optionalDay()
        var review = AgendaReview(askedOn: askedOn ?? Day(0), reviewer: row.optionalID())
        review.verdict = try row.optionalName()
        review.answeredOn = row.optionalDay()
        review.reason = row.optionalText()
        review.until = row.optionalDay()
        return askedOn == nil ? nil : review
    }
}
