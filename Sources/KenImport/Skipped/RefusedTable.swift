import KenDomain

/// The rows of a file that were not taken, as a table to be mended and imported again: the columns of the original,
/// then one that says why.
public enum RefusedTable {
    /// The header of the last column; whoever reads the table again passes over it.
    public static let reasonColumn = "Not taken because"
    /// Bytes after which no further row is written: 16 MiB.
    public static let limit = 16 << 20

    /// Reads a table once more and keeps the rows with a reason. Memory grows with those rows alone.
    /// - Parameter reasons: why, by the line on which a row starts.
    public static func csv(_ source: ByteSource, reasons: [Int: String]) throws -> String {
        var reader = try CSVReader(source)
        var text = ""
        var width = 0
        while text.utf8.count < limit, let item = try reader.next() {
            switch item {
            case .row(let row) where width == 0:
                width = row.count
                text += CSVWriter.line((row.texts + [reasonColumn]).map { .text($0) })
            case .row(let row):
                if let reason = reasons[row.line] { text += CSVWriter.line((row.texts + [reason]).map { .text($0) }) }
            case .skipped(let row):
                let gap = [String](repeating: "", count: max(0, width - 1))
                text += CSVWriter.line(([row.text] + gap + [row.reason]).map { .text($0) })
            }
        }
        return text
    }

    /// A table without the rows that say they are protected, but for those somebody may read.
    /// - Parameter mayRead: whether they may read what has such a visibility.
    public static func readable(_ table: String, mayRead: (DraftVisibility) -> Bool) throws -> String {
        var reader = try CSVReader(ByteSource(table))
        var text = ""
        while let item = try reader.next() {
            guard case .row(let row) = item else { continue }
            if row.texts.allSatisfy({ isReadable($0, mayRead) }) {
                text += CSVWriter.line(row.texts.map { .text($0) })
            }
        }
        return text
    }

    /// Whether a cell protects nothing, or what it protects may be read; one that cannot be read itself protects.
    private static func isReadable(_ cell: String, _ mayRead: (DraftVisibility) -> Bool) -> Bool {
        guard cell.contains("inConfidence") || cell.contains("underNDA") else { return true }
        return VisibilityText.read(cell).map(mayRead) ?? false
    }

    /// The same for a file that is no table: line, field, reason and the words as far as they were kept.
    public static func list(_ rows: [SkippedRow]) -> String {
        CSVWriter.table(
            [["line", "field", "text", reasonColumn].map { .text($0) }]
                + rows.map { [.value(String($0.line)), .text($0.field), .text($0.text), .text($0.reason)] })
    }
}
