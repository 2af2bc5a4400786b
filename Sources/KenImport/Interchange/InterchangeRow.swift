import KenDomain

/// One row of Ken's own tables while it is read: cells by column, and every problem at once.
struct InterchangeRow {
    let table: InterchangeTable
    let day0: Day
    private let row: CSVRow
    private let columns: [String: Int]
    /// What is wrong, each with its column.
    private(set) var problems: [Problem] = []

    /// A row under a header.
    init(_ row: CSVRow, columns: [String: Int], table: InterchangeTable, day0: Day) {
        self.row = row
        self.columns = columns
        self.table = table
        self.day0 = day0
    }

    /// The line on which it starts.
    var line: Int { row.line }

    /// The text of a column without its formula guard; nil when it is empty.
    func text(_ column: String) -> String? {
        guard let index = columns[column], !row.bytes(index).isEmpty else { return nil }
        let text = row.field(index)
        return InterchangeTable.values.contains(column) ? text.trimmingBlanks() : FormulaGuard.unguarded(text)
    }

    /// Notes a problem with a cell.
    mutating func refuse(_ column: String, _ reason: String) {
        problems.append(Problem(field: column, line: row.line, reason))
    }

    /// The text of a column that must not be empty.
    mutating func required(_ column: String) -> String? {
        let text = text(column)
        if text == nil { refuse(column, "This may not be empty.") }
        return text
    }

    /// The value that a reader makes of a cell; a cell it cannot read is a problem.
    mutating func value<Value>(_ column: String, _ form: String, _ read: (String) -> Value?) -> Value? {
        guard let text = text(column) else { return nil }
        let value = read(text)
        if value == nil { refuse(column, "“\(text)” is not \(form).") }
        return value
    }

    /// The same for a cell that must not be empty.
    mutating func required<Value>(_ column: String, _ form: String, _ read: (String) -> Value?) -> Value? {
        guard text(column) != nil else {
            refuse(column, "This may not be empty.")
            return nil
        }
        return value(column, form, read)
    }

    // MARK: Forms

    /// A day, or nothing.
    mutating func day(_ column: String) -> Day? {
        let day0 = day0
        return value(column, Self.dayForm) { InterchangeDay.read($0, day0: day0) }
    }

    /// A day that must be there.
    mutating func requiredDay(_ column: String) -> Day? {
        let day0 = day0
        return required(column, Self.dayForm) { InterchangeDay.read($0, day0: day0) }
    }

    private static let dayForm = "a day; write YYYY-MM-DD, or D-30, D0, D+6"

    /// One of a list of words.
    mutating func choice<Word: RawRepresentable & CaseIterable>(_ column: String) -> Word?
    where Word.RawValue == String {
        value(column, Self.form(Word.self), Word.init(rawValue:))
    }

    /// One of a list of words that must be there.
    mutating func requiredChoice<Word: RawRepresentable & CaseIterable>(
        _ column: String
    ) -> Word? where Word.RawValue == String {
        required(column, Self.form(Word.self), Word.init(rawValue:))
    }

    /// Several of a list of words.
    mutating func choices<Word: RawRepresentable & CaseIterable>(_ column: String) -> [Word]?
    where Word.RawValue == String {
        value(column, "a list of words among " + Self.words(Word.self)) { text in
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
        value(column, "yes or no") { $0 == "yes" ? true : $0 == "no" ? false : nil }
    }

    /// A number within bounds.
    mutating func number(_ column: String, in range: ClosedRange<Double>) -> Double? {
        value(column, "a number from \(NumberText.write(range.lowerBound)) to \(NumberText.write(range.upperBound))") {
            text in
            Double(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// A whole number within bounds.
    mutating func count(_ column: String, in range: ClosedRange<Int>) -> Int? {
        value(column, "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// Money.
    mutating func money(_ column: String) -> Money? { value(column, "an amount; write 1250.00 EUR", MoneyText.read) }

    /// A list of texts.
    func list(_ column: String) -> [String] { text(column).map { InterchangeList.read($0) } ?? [] }

    /// The row of another table that a key names.
    func link(_ column: String, _ table: InterchangeTable) -> Link? {
        text(column).map { .source(table.sourceName, $0.trimmingBlanks()) }
    }

    /// The same for a key that must be there.
    mutating func requiredLink(_ column: String, _ table: InterchangeTable) -> Link? {
        required(column).map { .source(table.sourceName, $0.trimmingBlanks()) }
    }

    /// The rows of another table that a list of keys names.
    func links(_ column: String, _ table: InterchangeTable) -> [Link] {
        list(column).map { .source(table.sourceName, $0) }
    }

    /// A value, and the reason when it is only inferred.
    func attested<Value>(_ value: Value?, inferredFrom column: String) -> Attested<Value>? {
        value.map { Attested.reasoned($0, text(column)) }
    }
}
