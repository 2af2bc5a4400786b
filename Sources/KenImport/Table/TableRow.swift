import KenDomain

/// One row of a CRM table while it is read: cells by their meaning, and what was wrong with any of them.
struct TableRow {
    let context: TableContext
    let row: CSVRow
    /// Cells that were left out, with their reasons.
    private(set) var problems: [SkippedRow] = []
    private var kept: Set<TableField> = []

    /// A row of an open table.
    init(_ row: CSVRow, in context: TableContext) {
        self.row = row
        self.context = context
    }

    /// The text of a field without blanks at its ends; nil when it is empty or the table has no such column.
    func text(_ field: TableField) -> String? {
        context.column(field).flatMap(row.trimmed).map(FormulaGuard.unguarded)
    }

    /// Whether the table has a column for a field.
    func has(_ field: TableField) -> Bool { context.column(field) != nil }

    /// Yes, no, or nil when the cell says neither.
    func truth(_ field: TableField) -> Bool? { text(field).flatMap(TruthText.read) }

    /// The ids in a cell.
    func ids(_ field: TableField) -> [String] { text(field).map(SourceID.list) ?? [] }

    /// The day in a cell; a cell that is no day, or an ambiguous one, is reported and left out.
    mutating func day(_ field: TableField) -> Day? {
        guard let text = text(field), let column = context.column(field) else { return nil }
        switch DayText(text) {
        case .day(let day): return day
        case .instant(let instant): return context.clock.day(of: instant)
        case .slashed(let first, let second, let year):
            if first == second { return DayOrder.dayFirst.day(first, second, year) }
            guard let order = context.conventions[column]?.dayOrder else {
                refuse(field, "\(text) may be day and month or month and day: say which for this column.")
                return nil
            }
            guard let day = order.day(first, second, year) else {
                refuse(
                    field,
                    "\(text) is no day when \(order == .dayFirst ? "the day" : "the month") comes first, as elsewhere in this column."
                )
                return nil
            }
            return day
        case nil:
            refuse(field, "\(text) is not a day.")
            return nil
        }
    }

    /// The amount in a cell; one that is no amount, is ambiguous or has no currency is reported and left out.
    mutating func amount(_ field: TableField) -> Money? {
        guard let text = text(field), let column = context.column(field) else { return nil }
        guard let amount = AmountText(text) else {
            refuse(field, "\(text) is not an amount.")
            return nil
        }
        let mark = context.conventions[column]?.decimalMark
        if amount.isAmbiguous && mark == nil {
            refuse(field, "\(text) may be thousands or decimals: say which for this column.")
            return nil
        }
        let written = self.text(.currency).flatMap { MoneyText.isCurrency($0.uppercased()) ? $0.uppercased() : nil }
        guard let currency = written ?? amount.currency ?? context.currency else {
            refuse(field, "\(text) has no currency: say which for this column.")
            return nil
        }
        guard let units = amount.minorUnits(mark) else {
            refuse(field, "\(text) is malformed, or larger than Ken can hold.")
            return nil
        }
        return Money(minorUnits: units, currency: currency)
    }

    /// Reports a cell and keeps its words with the row.
    mutating func refuse(_ field: TableField, _ reason: String) {
        let name = context.column(field).map { context.header.shown[$0] } ?? ""
        problems.append(SkippedRow(line: row.line, field: name, reason: reason, text: row.text, extent: .cell))
        keep(field)
    }

    /// Keeps a cell that could not be used with the row's own columns.
    mutating func keep(_ field: TableField) { kept.insert(field) }

    /// Cells that no field reads, under their own headers.
    var custom: [String: String] {
        var custom: [String: String] = [:]
        for column in context.unread where !row.bytes(column).isEmpty {
            custom[context.header.shown[column]] = row.field(column)
        }
        for field in kept {
            if let column = context.column(field), !row.bytes(column).isEmpty {
                custom[context.header.shown[column]] = row.field(column)
            }
        }
        return custom
    }

    /// A draft of this row.
    /// - Parameter learnedOn: the day the source made the row.
    func draft(id: String, learnedOn: Day?, _ content: Draft.Content) -> Draft {
        Draft(
            origin: Draft.Origin(source: context.layout.source, externalID: id, line: row.line), learnedOn: learnedOn,
            content: content, custom: custom)
    }
}
