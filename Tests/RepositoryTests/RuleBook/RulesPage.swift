/// The page that tells users what is computed: its settings and codes of warnings.
struct RulesPage {
    /// Where it stands.
    static let path = "docs/rules.md"

    let text: String

    /// Settings with the values the page gives them: a cell with names such as `` `evidence.highFrom` ``, and beside it
    /// one value for each, or for a dictionary its keys with their values.
    var settings: [String: String] {
        Dictionary(
            rows.flatMap { cells in
                zip(cells, cells.dropFirst()).flatMap { names, values in Self.settings(names: names, values: values) }
            }, uniquingKeysWith: { $1 })
    }

    /// Codes of warnings anywhere on the page.
    var codes: Set<String> { Self.codes(in: text) }

    /// Codes that head a row of a table: they are said to be raised.
    var raisedCodes: Set<String> { Set(rows.compactMap(\.first).flatMap(Self.codes)) }

    private var rows: [[String]] {
        text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { row in
            row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
                cell.split(separator: " ").joined(separator: " ")
            }
        }
    }

    private static func codes(in text: String) -> Set<String> {
        Set(text.matches(of: /W-[A-Z]+-(?:\d\d|[A-Z]+)/).map { String($0.0) })
    }

    private static func settings(names: String, values: String) -> [(String, String)] {
        guard names.wholeMatch(of: /`\w+\.[\w.]+`(, `\w+\.[\w.]+`)*/) != nil else { return [] }
        let names = names.matches(of: /[\w.]+/).map { String($0.0) }
        let parts = values.split(separator: ", ").map(String.init)
        guard names.count == 1, let name = names.first else { return Array(zip(names, parts)) }
        let entries = parts.map { $0.split(separator: " ").map(String.init) }
        guard !values.hasPrefix("["), entries.allSatisfy({ $0.count == 2 }) else { return [(name, values)] }
        return entries.map { (name + "." + $0[0], $0[1]) }
    }
}
