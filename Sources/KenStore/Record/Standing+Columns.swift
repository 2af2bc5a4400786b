import KenDomain

extension Standing {
    /// The columns that end every table of editable records.
    static let columns = [
        "version", "visibility", "source_record", "learned_on", "created_at", "changed_at", "ended_on",
    ]

    /// Stands in until the columns have been read.
    static let unread = Standing(learnedOn: Day(0), at: Instant(milliseconds: 0))

    /// Appends the values of ``columns``.
    func write(to values: inout PackedRows) {
        values.append(.int(version))
        values.append(.text(visibility.description))
        values.append(.id(sourceRecord))
        values.append(.day(learnedOn))
        values.append(.instant(createdAt))
        values.append(.instant(changedAt))
        values.append(.day(endedOn))
    }

    /// Reads ``columns``.
    init(from row: inout RowReader) throws {
        let version = row.int()
        let visibility = try row.parsed(Visibility.self)
        let source = row.optionalID(SourceRecord.self)
        self.init(learnedOn: row.day(), at: row.instant(), visibility: visibility, sourceRecord: source)
        self.version = version
        changedAt = row.instant()
        endedOn = row.optionalDay()
    }
}
