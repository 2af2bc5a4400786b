import KenDomain

/// Reads the rows of a CRM table or of somebody's own.
struct TableReader {
    private var reader: CSVReader
    private let context: TableContext

    /// A reader that stands behind the header.
    init(_ reader: CSVReader, _ context: TableContext) {
        self.reader = reader
        self.context = context
    }

    /// The items of the next row; nil at the end.
    mutating func readNext() throws -> [ImportedItem]? {
        while let item = try reader.next() {
            switch item {
            case .skipped(let row): return [.skipped(row)]
            case .row(let row):
                if row.isEmpty { continue }
                return read(row)
            }
        }
        return nil
    }

    private func read(_ csv: CSVRow) -> [ImportedItem] {
        var row = TableRow(csv, in: context)
        switch context.layout.read(&row) {
        case .skip(let field, let reason):
            let name = field.flatMap(context.column).map { context.header.shown[$0] } ?? ""
            return [.skipped(SkippedRow(line: csv.line, field: name, reason: reason, text: csv.text))]
        case .drafts(let drafts):
            return drafts.map { .draft($0) } + row.problems.map { .skipped($0) }
        }
    }
}
