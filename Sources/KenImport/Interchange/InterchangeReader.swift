import KenDomain

/// Reads the rows of one of Ken's own tables.
struct InterchangeReader {
    private var reader: CSVReader
    private let table: InterchangeTable
    private let day0: Day
    private let columns: [String: Int]
    /// Columns that the table does not have, kept with the row.
    private let unread: [(name: String, index: Int)]

    /// A reader that stands behind the header.
    init(_ reader: CSVReader, header: [String], table: InterchangeTable, day0: Day) {
        self.reader = reader
        self.table = table
        self.day0 = day0
        let known = Set(table.header)
        var columns: [String: Int] = [:]
        var unread: [(String, Int)] = []
        for (index, name) in header.enumerated() {
            if known.contains(name) {
                columns[name] = index
            } else if name != RefusedTable.reasonColumn {
                unread.append((name, index))
            }
        }
        self.columns = columns
        self.unread = unread
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

    private func read(_ row: CSVRow) -> [ImportedItem] {
        var custom: [String: String] = [:]
        for (name, index) in unread where !row.bytes(index).isEmpty {
            custom[name] = FormulaGuard.unguarded(row.field(index))
        }
        switch Interchange.read(row, columns: columns, table: table, day0: day0, custom: custom) {
        case .draft(let draft): return [.draft(draft)]
        case .refused(let problems):
            return problems.map { problem in
                .skipped(SkippedRow(line: row.line, field: problem.field, reason: problem.reason, text: row.text))
            }
        }
    }
}
