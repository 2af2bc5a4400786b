import KenDomain

/// One row of Ken's own tables while it is read: cells by column, and every problem at once.
struct InterchangeRow {
    let table: InterchangeTable
    let day0: Day
    private let cells: Cells
    /// What is wrong, each with its column.
    private(set) var problems: [Problem] = []
    /// What the columns may hold, in the order in which they are read; nil where nobody asks, for a file has many rows.
    private(set) var forms: [CellForm]?

    /// Where the cells lie.
    private enum Cells {
        case file(CSVRow, columns: [String: Int])
        /// By column, as somebody typed them.
        case typed([String: String])
    }

    /// A row under a header.
    init(_ row: CSVRow, columns: [String: Int], table: InterchangeTable, day0: Day) {
        cells = .file(row, columns: columns)
        self.table = table
        self.day0 = day0
    }

    /// A row that somebody typed.
    init(typed cells: [String: String], table: InterchangeTable, day0: Day) {
        self.cells = .typed(cells)
        self.table = table
        self.day0 = day0
        forms = []
    }

    /// The line on which it starts; 0 when it stands in no file.
    var line: Int { if case .file(let row, _) = cells { row.line } else { 0 } }

    /// The text of a column without its formula guard; nil when it is empty.
    func text(_ column: String) -> String? {
        switch cells {
        case .file(let row, let columns):
            guard let index = columns[column], !row.bytes(index).isEmpty else { return nil }
            let text = row.field(index)
            return InterchangeTable.values.contains(column) ? text.trimmingBlanks() : FormulaGuard.unguarded(text)
        case .typed(let cells):
            let text = cells[column]?.trimmingBlanks() ?? ""
            return text.isEmpty ? nil : text
        }
    }

    /// Notes what a column may hold; the first to say so knows best.
    private mutating func expect(_ column: String, _ entry: CellForm.Entry, isRequired: Bool = false) {
        guard forms != nil else { return }
        if let index = forms?.firstIndex(where: { $0.column == column }) {
            if isRequired { forms?[index].isRequired = true }
        } else {
            forms?.append(CellForm(column: column, entry: entry, isRequired: isRequired))
        }
    }

    /// Notes a problem with a cell.
    mutating func refuse(_ column: String, _ reason: String) {
        problems.append(Problem(field: column, line: line == 0 ? nil : line, reason))
    }

    /// The text of a column that must not be empty.
    mutating func required(_ column: String) -> String? {
        expect(column, .text, isRequired: true)
        let text = text(column)
        if text == nil { refuse(column, "This may not be empty.") }
        return text
    }

    /// The value that a reader makes of a cell; a cell it cannot read is a problem.
    mutating func value<Value>(_ column: String, _ form: String, _ read: (String) -> Value?) -> Value? {
        expect(column, .written(form))
        guard let text = text(column) else { return nil }
        let value = read(text)
        if value == nil { refuse(column, "“\(text)” is not \(form).") }
        return value
    }

    /// The same for a cell that must not be empty.
    mutating func required<Value>(_ column: String, _ form: String, _ read: (String) -> Value?) -> Value? {
        expect(column, .written(form), isRequired: true)
        guard text(column) != nil else {
            refuse(column, "This may not be empty.")
            return nil
        }
        return value(column, form, read)
    }

    // MARK: Forms

    /// A day, or nothing.
    mutating func day(_ column: String) -> Day? {
        expect(column, .day)
        let day0 = day0
        return value(column, Self.dayForm) { InterchangeDay.read($0, day0: day0) }
    }

    /// A day that must be there.
    mutating func requiredDay(_ column: String) -> Day? {
        expect(column, .day)
        let day0 = day0
        return required(column, Self.dayForm) { InterchangeDay.read($0, day0: day0) }
    }

    private static let dayForm = "a day; write YYYY-MM-DD, or D-30, D0, D+6"

    /// One of a list of words.
    mutating func choice<Word: RawRepresentable & CaseIterable>(_ column: String) -> Word?
    where Word.RawValue == String {
        expect(column, .choice(Word.allCases.map(\.rawValue)))
        return value(column, Self.form(Word.self), Word.init(rawValue:))
    }

    /// One of a list of words that must be there.
    mutating func requiredChoice<Word: RawRepresentable & CaseIterable>(
        _ column: String
    ) -> Word? where Word.RawValue == String {
        expect(column, .choice(Word.allCases.map(\.rawValue)))
        return required(column, Self.form(Word.self), Word.init(rawValue:))
    }

    /// Several of a list of words.
    mutating func choices<Word: RawRepresentable & CaseIterable>(_ column: String) -> [Word]?
    where Word.RawValue == String {
        expect(column, .choices(Word.allCases.map(\.rawValue)))
        return value(column, "a list of words among " + Self.words(Word.self)) { text in
            let items = InterchangeList.read(text)
            let words = items.compactMap(Word.init(rawValue:))
            return words.count == items.count ? words : nil
        }
    }

    private static func form<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> String
    where Word.RawValue == String {
        "one of " + words(Word.self)
    }

    private static func words<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> String
    where Word.RawValue == String {
        Word.allCases.map(\.rawValue).joined(separator: ", ")
    }

    /// Yes or no.
    mutating func truth(_ column: String) -> Bool? {
        expect(column, .truth)
        return value(column, "yes or no") { $0 == "yes" ? true : $0 == "no" ? false : nil }
    }

    /// A number within bounds.
    mutating func number(_ column: String, in range: ClosedRange<Double>) -> Double? {
        expect(column, .number(range))
        return value(
            column, "a number from \(NumberText.write(range.lowerBound)) to \(NumberText.write(range.upperBound))"
        ) {
            text in
            Double(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// A whole number within bounds.
    mutating func count(_ column: String, in range: ClosedRange<Int>) -> Int? {
        expect(column, .number(Double(range.lowerBound)...Double(range.upperBound)))
        return value(column, "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// Money.
    mutating func money(_ column: String) -> Money? { value(column, "an amount; write 1250.00 EUR", MoneyText.read) }

    /// A list of texts.
    mutating func list(_ column: String) -> [String] {
        expect(column, .list)
        return text(column).map { InterchangeList.read($0) } ?? []
    }

    /// The row of another table that a key names.
    mutating func link(_ column: String, _ table: InterchangeTable) -> Link? {
        expect(column, .link(table))
        return text(column).map { .source(table.sourceName, $0.trimmingBlanks()) }
    }

    /// The same for a key that must be there.
    mutating func requiredLink(_ column: String, _ table: InterchangeTable) -> Link? {
        expect(column, .link(table))
        return required(column).map { .source(table.sourceName, $0.trimmingBlanks()) }
    }

    /// The rows of another table that a list of keys names.
    mutating func links(_ column: String, _ table: InterchangeTable) -> [Link] {
        expect(column, .links(table))
        return list(column).map { .source(table.sourceName, $0) }
    }

    /// A value, and the reason when it is only inferred.
    func attested<Value>(_ value: Value?, inferredFrom column: String) -> Attested<Value>? {
        value.map { Attested.reasoned($0, text(column)) }
    }
}
