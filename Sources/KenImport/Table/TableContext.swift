import KenDomain
import KenText

/// What all rows of one open table share: its headers, where each field stands, how cells are written, the options.
final class TableContext {
    let layout: TableLayout
    let header: HeaderNames
    let options: ImportOptions
    let clock: ZoneClock
    /// The column of each field, by the field's number; -1 when there is none.
    let columns: [Int]
    let conventions: [Int: CellConventions]
    /// The currency of bare amounts; nil when it is not known.
    let currency: String?
    let ambiguities: [Ambiguity]
    /// Columns that no field takes.
    let unread: [Int]

    /// What a title tells.
    struct TitleFinding {
        var functions: Attested<Set<Function>>?
        var seniority: Attested<Seniority>?
    }

    private var findings: [String: TitleFinding] = [:]

    /// Places the fields of a layout in a header and settles from the sample how cells are written.
    init(_ layout: TableLayout, header: HeaderNames, sample: [CSVRow], options: ImportOptions, clock: ZoneClock) {
        self.layout = layout
        self.header = header
        self.options = options
        self.clock = clock
        var columns = [Int](repeating: -1, count: TableField.allCases.count)
        for (field, column) in layout.positions { columns[field.rawValue] = column }
        for (field, names) in layout.columns {
            if let column = header.column(named: names), !columns.contains(column) { columns[field.rawValue] = column }
        }
        self.columns = columns
        unread = header.shown.indices.filter { !columns.contains($0) }
        var finder = AmbiguityFinder(options: options)
        var conventions: [Int: CellConventions] = [:]
        var currency = options.currency
        for column in layout.days.map({ columns[$0.rawValue] }) where column >= 0 {
            let samples = sample.map { $0.field(column).trimmingBlanks() }
            conventions[column] = CellConventions(
                dayOrder: finder.dayOrder(column: header.shown[column], samples: samples))
        }
        for column in layout.amounts.map({ columns[$0.rawValue] }) where column >= 0 {
            let samples = sample.map { $0.field(column).trimmingBlanks() }
            conventions[column] = CellConventions(
                decimalMark: finder.decimalMark(column: header.shown[column], samples: samples))
            if columns[TableField.currency.rawValue] < 0 {
                currency = finder.currency(column: header.shown[column], samples: samples)
            }
        }
        self.conventions = conventions
        self.currency = currency
        ambiguities = finder.ambiguities
    }

    /// The column of a field; nil when the table has none.
    func column(_ field: TableField) -> Int? {
        let column = columns[field.rawValue]
        return column < 0 ? nil : column
    }

    /// What a title tells, read once for each title.
    func finding(ofTitle title: String) -> TitleFinding {
        if let finding = findings[title] { return finding }
        if findings.count > 20_000 { findings.removeAll(keepingCapacity: true) }
        let finding = TitleFinding(
            functions: options.titles.functions(of: title), seniority: options.titles.seniority(of: title))
        findings[title] = finding
        return finding
    }
}
