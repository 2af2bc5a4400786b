/// Pages as Markdown that reads well as plain text, too.
enum Markdown {
    /// Text in which nothing is taken for a mark.
    static func plain(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            if "\\`*_[]<>#|".contains(character) { escaped.append("\\") }
            escaped.append(character == "\n" ? " " : character)
        }
    }

    /// A section with a list; nothing at all when it is empty.
    static func section(_ title: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["", "## \(title)", ""] + items.map { "- \($0)" }
    }

    /// A table; nothing at all without rows.
    static func table(_ head: [String], _ rows: [[String]]) -> [String] {
        guard !rows.isEmpty else { return [] }
        let line = { (cells: [String]) in "| \(cells.joined(separator: " | ")) |" }
        return [line(head), line(head.map { _ in "---" })] + rows.map(line)
    }
}
