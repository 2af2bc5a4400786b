import KenText

/// Header names made comparable: letters and digits only, folded, without the prefixes that warehouses add.
struct HeaderNames: Sendable {
    /// As written, without blanks at the ends; a nameless column is called by its number, a doubled one numbered.
    let shown: [String]
    /// Comparable, by column.
    let plain: [String]
    private let all: Set<String>

    /// The headers of a table.
    init(_ cells: [String]) {
        var seen: [String: Int] = [:]
        shown = cells.enumerated().map { index, cell in
            let name = cell.trimmingBlanks()
            let base = name.isEmpty ? "column \(index + 1)" : name
            seen[base, default: 0] += 1
            let count = seen[base] ?? 1
            return count == 1 ? base : "\(base) (\(count))"
        }
        plain = cells.map { Self.plain($0) }
        all = Set(plain).union(cells.map { Self.joined($0) })
    }

    /// Whether a header, in comparable form, is there; `propertyname` asks for the warehouse's `property_name`.
    func has(_ name: String) -> Bool { all.contains(name) }

    /// How many of these headers are there.
    func count(of names: [String]) -> Int { names.count(where: has) }

    /// The first column with one of these names, the most wanted name first.
    func column(named names: [String]) -> Int? {
        for name in names {
            if let column = plain.firstIndex(of: name) { return column }
        }
        return nil
    }

    /// `property_hs_merged_object_ids` and `Hs Merged Object IDs` are both `hsmergedobjectids`.
    static func plain(_ header: String) -> String {
        let joined = joined(header)
        for prefix in ["properties", "property"] where joined.hasPrefix(prefix) && joined.count > prefix.count {
            return String(joined.dropFirst(prefix.count))
        }
        return joined
    }

    private static func joined(_ header: String) -> String { Words.tokens(header).joined() }
}
