/// Lists in one cell, joined by `;`, and lists inside their items, joined by another separator; a separator or `\`
/// inside an item is written with `\` before it.
enum InterchangeList {
    /// The items, without blanks at their ends and without empty ones.
    static func read(_ text: String, separator: Unicode.Scalar = ";") -> [String] {
        var items: [String] = []
        var item = ""
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if isEscaped || (scalar != separator && scalar != "\\") {
                item.unicodeScalars.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                items.append(item)
                item = ""
            }
        }
        items.append(item)
        return items.map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    }

    /// The items in one cell.
    static func write(_ items: some Sequence<String>, separator: Unicode.Scalar = ";") -> String {
        let mark = String(separator)
        return items.map { $0.replacing("\\", with: "\\\\").replacing(mark, with: "\\" + mark) }
            .joined(separator: mark)
    }
}
