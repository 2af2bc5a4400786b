package import KenDomain

extension PainReport: StoredRecord {
    package static var recordKind: RecordKind { .painReport }

    package static let columns = [
        "organisation", "theme", "teller", "hearer", "happened_on", "text", "is_urgent", "report_back_by",
        "told_back_on", "decision", "decision_reason", "resolved_on", "interaction",
    ]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(organisation))
        values.append(.text(theme))
        values.append(.id(teller))
        values.append(.id(hearer))
        values.append(.day(happenedOn))
        values.append(.text(text))
        values.append(.bool(isUrgent))
        values.append(.day(reportBackBy))
        values.append(.day(toldBackOn))
        values.append(.name(decision))
        values.append(.text(decisionReason))
        values.append(.day(resolvedOn))
        values.append(.id(interaction))
    }

    package init(id: ID, from row: inout RowReader) throws {
        self.init(
            id: id, organisation: try row.id(), theme: row.text(), teller: row.optionalID(),
            hearer: row.optionalID(), on: row.day(), text: row.text(), standing: .unread)
        isUrgent = row.bool()
        reportBackBy = row.optionalDay()
        toldBackOn = row.optionalDay()
        decision = try row.optionalName()
        decisionReason = row.optionalText()
        resolvedOn = row.optionalDay()
        interaction = row.optionalID()
        standing = try Standing(from: &row)
    }

    package var accounts: [Organisation.ID] { [organisation] }
}
