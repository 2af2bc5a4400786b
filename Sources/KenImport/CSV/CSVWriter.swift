/// Writes tables (RFC 4180, UTF-8, LF) that a spreadsheet opens without running anything.
public enum CSVWriter {
    /// One cell.
    public enum Cell: Hashable, Sendable {
        /// People's words: guarded against being taken for a formula.
        case text(String)
        /// A number, a day, an amount, a code: written as it is.
        case value(String)
    }

    /// One record with its line break.
    public static func line(_ cells: [Cell], delimiter: Delimiter = .comma) -> String {
        let fields = cells.map { cell in
            switch cell {
            case .text(let text): quoted(FormulaGuard.guarded(text), delimiter)
            case .value(let value): quoted(value, delimiter)
            }
        }
        // A record of one empty field would read as a blank line.
        return (fields == [""] ? "\"\"" : fields.joined(separator: String(Unicode.Scalar(delimiter.rawValue)))) + "\n"
    }

    /// A whole table.
    public static func table(_ rows: some Sequence<[Cell]>, delimiter: Delimiter = .comma) -> String {
        rows.reduce(into: "") { $0 += line($1, delimiter: delimiter) }
    }

    private static func quoted(_ text: String, _ delimiter: Delimiter) -> String {
        let needsQuotes =
            text.utf8.contains { $0 == delimiter.rawValue || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
            || text.utf8.first == 0x20 || text.utf8.last == 0x20
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
