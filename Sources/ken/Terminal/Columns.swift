/// Aligned columns of words: widths follow the content, the last column takes what is left.
struct Columns {
    private var rows: [[String]] = []
    private let header: [String]

    init(_ header: [String]) { self.header = header }

    /// Adds a row; missing cells are empty.
    mutating func add(_ cells: [String]) { rows.append(cells) }

    /// The table as lines, cut to the terminal's width.
    func lines(on terminal: Terminal) -> [String] {
        let widths = header.indices.map { column in
            ([header] + rows).map { Columns.width(of: column < $0.count ? $0[column] : "") }.max() ?? 0
        }
        let head = terminal.styled(Columns.line(header, widths, limit: terminal.width), .faint)
        return [head] + rows.map { Columns.line($0, widths, limit: terminal.width) }
    }

    private static func line(_ cells: [String], _ widths: [Int], limit: Int) -> String {
        var text = ""
        var used = 0
        for (column, width) in widths.enumerated() {
            let cell = column < cells.count ? cells[column] : ""
            let isLast = column == widths.count - 1
            let room = isLast ? max(8, limit - used) : width
            let cut = shortened(cell, to: room)
            text += cut + (isLast ? "" : String(repeating: " ", count: max(0, width - Columns.width(of: cut)) + 2))
            used += width + 2
        }
        while text.last == " " { text.removeLast() }
        return text
    }

    private static func shortened(_ text: String, to width: Int) -> String {
        guard Columns.width(of: text) > width, width > 1 else { return text }
        var kept = ""
        for character in text where Columns.width(of: kept) + Columns.width(of: String(character)) < width {
            kept.append(character)
        }
        return kept + "…"
    }

    /// Columns a text takes on a terminal: wide East Asian characters take two.
    static func width(of text: String) -> Int {
        text.reduce(0) { sum, character in
            guard let scalar = character.unicodeScalars.first else { return sum }
            let isWide =
                (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
                || (0xAC00...0xD7A3).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
                || (0xFE30...0xFE6F).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
                || (0x1F300...0x1FAFF).contains(scalar.value)
            return sum + (isWide ? 2 : 1)
        }
    }
}
