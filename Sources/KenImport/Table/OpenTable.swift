import KenDomain

/// A table whose header and sample have been looked at, and whose reader stands behind the header.
struct OpenTable {
    let recognised: RecognisedFile
    let header: [String]
    let mapping: [ColumnGuess]
    /// nil when the rows are not read by a layout.
    let context: TableContext?
    /// What is to be said before the first row.
    private(set) var notes: [ImportedItem] = []
    private(set) var reader: CSVReader

    /// Most rows of the head that are looked at.
    private static let sampleSize = 1000

    /// Reads the header and decides by it, and by a mapping when one is given, how the rows are read.
    init(_ text: TextSource, options: ImportOptions, clock: ZoneClock) throws {
        let sample = try Self.sample(text)
        reader = CSVReader(text: text)
        var first: CSVRow?
        while first == nil, let item = try reader.next() {
            switch item {
            case .row(let row): first = row
            case .skipped(let row): notes.append(.skipped(row))
            }
        }
        let cells = first?.texts ?? []
        header = HeaderNames(cells).shown
        let (file, layout) = Recognition.recognise(header: cells)
        let names = HeaderNames(cells)
        // A mapping that speaks of none of these columns leaves what the file was recognised as.
        let isMapped = names.shown.contains { options.mapping[$0] != nil }
        if case .ken = file.kind {
            (recognised, mapping, context) = (file, [], nil)
        } else if let layout, !isMapped {
            (recognised, mapping) = (file, [])
            context = TableContext(layout, header: names, sample: sample, options: options, clock: clock)
        } else if file.kind == SurveyLayout.kind, !isMapped {
            (recognised, mapping, context) = (file, [], nil)
        } else if file.kind == .notYetRead, !isMapped {
            (recognised, mapping, context) = (file, [], nil)
            notes.append(
                .skipped(
                    SkippedRow(line: 1, reason: "\(file.name): recognised, but not read yet", text: first?.text ?? "")))
        } else {
            mapping = try Self.mapping(names, sample, options)
            let layout = cells.first?.hasPrefix("ken:") == true ? nil : GenericTable.layout(mapping)
            recognised = layout.map { .init(kind: .mapped($0.source), name: $0.name, rank: $0.rank) } ?? file
            context = layout.map { TableContext($0, header: names, sample: sample, options: options, clock: clock) }
            if layout == nil {
                notes.append(
                    .skipped(SkippedRow(line: first?.line ?? 1, reason: Self.unknown(file), text: first?.text ?? "")))
            }
        }
    }

    private static func unknown(_ file: RecognisedFile) -> String {
        "This is \(file.name): say which columns hold names, mail addresses or domains."
    }

    private static func sample(_ text: TextSource) throws -> [CSVRow] {
        var rows: [CSVRow] = []
        // The last line of the head may be cut off.
        let end = text.headIsAll ? text.head.endIndex : text.head.lastIndex(of: 0x0A) ?? text.head.endIndex
        var reader = CSVReader(text: try TextSource(ByteSource(Array(text.head[..<end]))))
        while rows.count <= sampleSize, let item = try reader.next() {
            if case .row(let row) = item { rows.append(row) }
        }
        return Array(rows.dropFirst())
    }

    /// The guess, with what the mapping says in its place. A column that was guessed to mean what the mapping says of
    /// another is kept with the row.
    private static func mapping(_ header: HeaderNames, _ sample: [CSVRow], _ options: ImportOptions) throws
        -> [ColumnGuess]
    {
        let guesses = MappingGuess(header: header, sample: sample, titles: options.titles).columns()
        guard !options.mapping.isEmpty else { return guesses }
        let problems = options.mapping.sorted { $0.key < $1.key }.compactMap { column, meaning -> Problem? in
            guard ColumnMeaning(rawValue: meaning) == nil else { return nil }
            let meanings = ColumnMeaning.allCases.map(\.rawValue).joined(separator: ", ")
            return Problem(field: column, "“\(meaning)” is no meaning of a column; write one of \(meanings).")
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        let named = Set(header.shown.compactMap { options.mapping[$0] }.compactMap(ColumnMeaning.init(rawValue:)))
        return guesses.map { guess in
            var guess = guess
            if let given = options.mapping[guess.column].flatMap(ColumnMeaning.init(rawValue:)) {
                (guess.meaning, guess.reason) = (given, "the mapping says so")
            } else if named.contains(guess.meaning) {
                (guess.meaning, guess.reason) = (.kept, "the mapping names another column for this: kept with the row")
            }
            return guess
        }
    }
}
