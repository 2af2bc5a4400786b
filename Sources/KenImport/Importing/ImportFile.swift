import KenDomain

/// An open file: what it is, and its items one by one. For one thread at a time.
public final class ImportFile {
    /// What the file turned out to be.
    public let recognised: RecognisedFile
    /// How its letters are written.
    public let encoding: TextEncoding
    /// What stands between fields; nil when the file is no table.
    public let delimiter: Delimiter?
    /// The headers as written; empty when the file is no table.
    public let header: [String]
    /// What each column of somebody's own table is taken for, with samples; empty for tables that are known.
    public let mapping: [ColumnGuess]
    /// What the values of a column do not tell; answered ones are listed too, so that they can be answered otherwise.
    public let ambiguities: [Ambiguity]

    private enum Body {
        case table(TableReader)
        case survey(SurveyReader)
        case ken(InterchangeReader)
        case calendar(CalendarReader)
        case nothing
    }

    private var body: Body
    private var pending: ArraySlice<ImportedItem> = []

    /// Opens a file; see ``Importing/open(_:options:)``.
    init(_ source: ByteSource, options: ImportOptions) throws {
        guard let clock = ZoneClock(zone: options.zone) else {
            throw Refusal.invalid([
                Problem(
                    field: "zone", "There is no time zone “\(options.zone)”; write an IANA name such as Europe/Oslo.")
            ])
        }
        let text = try TextSource(source)
        encoding = text.encoding
        if let shape = FileShape.recognise(text.head) {
            recognised = shape.file
            (delimiter, header, mapping, ambiguities) = (nil, [], [], [])
            if let reason = shape.reason {
                body = .nothing
                pending = [.skipped(SkippedRow(line: 1, reason: reason, text: ""))]
            } else {
                body = .calendar(try CalendarReader(text, options: options, clock: clock))
            }
            return
        }
        let table = try OpenTable(text, options: options, clock: clock)
        recognised = table.recognised
        delimiter = table.reader.delimiter
        header = table.header
        mapping = table.mapping
        ambiguities = table.context?.ambiguities ?? []
        pending = table.notes[...]
        if case .ken(let kind) = recognised.kind {
            body = .ken(InterchangeReader(table.reader, header: table.header, table: kind, day0: options.day0))
        } else if recognised.kind == SurveyLayout.kind, let layout = SurveyLayout(header: HeaderNames(header)) {
            if layout.survey == nil { pending.append(.skipped(SurveyReader.withoutSurvey)) }
            body = layout.survey == nil ? .nothing : .survey(SurveyReader(table.reader, layout, day0: options.day0))
        } else if let context = table.context {
            body = .table(TableReader(table.reader, context))
        } else {
            body = .nothing
        }
    }

    /// The next draft or skipped row; nil at the end. Throws only what the source of the bytes throws.
    public func next() throws -> ImportedItem? {
        while true {
            if let item = pending.popFirst() { return item }
            guard let items = try more() else { return nil }
            pending = items[...]
        }
    }

    private func more() throws -> [ImportedItem]? {
        switch body {
        case .table(var reader):
            body = .nothing
            defer { body = .table(reader) }
            return try reader.readNext()
        case .survey(var reader):
            body = .nothing
            defer { body = .survey(reader) }
            return try reader.readNext()
        case .ken(var reader):
            body = .nothing
            defer { body = .ken(reader) }
            return try reader.readNext()
        case .calendar(var reader):
            body = .nothing
            defer { body = .calendar(reader) }
            return reader.readNext()
        case .nothing: return nil
        }
    }
}
