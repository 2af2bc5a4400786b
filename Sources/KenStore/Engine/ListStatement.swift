/// A query for many keys at once: `… IN ($3, $4, …)`, made in three fixed widths so that it is prepared only thrice.
///
/// A list shorter than the width is filled up by repeating its last key, which `IN` does not mind.
struct ListStatement: Sendable {
    private static let widths = [8, 128, 512]

    /// One for each width, the narrowest first, for the registry as well.
    let statements: [Statement]

    /// A query from the text before the list and after it; the list takes the placeholders from `first` on.
    init(_ before: String, first: Int, _ after: String = "") {
        statements = Self.widths.map { width in
            let places = (first..<first + width).map { "$\($0)" }.joined(separator: ", ")
            return Statement("\(before) IN (\(places)) \(after)")
        }
    }

    /// Cuts the keys into lists of a fixed width and says which statement takes each.
    func portions(of keys: [SQLValue]) -> [(statement: Statement, keys: [SQLValue])] {
        var portions: [(statement: Statement, keys: [SQLValue])] = []
        var rest = keys[...]
        while let last = rest.last {
            let place = rest.count <= 8 ? 0 : rest.count <= 256 ? 1 : 2
            let width = Self.widths[place]
            let portion = Array(rest.prefix(width))
            portions.append((statements[place], portion + repeatElement(last, count: width - portion.count)))
            rest = rest.dropFirst(width)
        }
        return portions
    }
}

extension SQLConnection {
    /// Runs a query for many keys, in as few steps as its width allows; `values` are bound before the keys.
    func query(
        _ list: ListStatement, _ values: [SQLValue], among keys: [SQLValue], each: (SQLRow) throws -> Void
    ) throws {
        for portion in list.portions(of: keys) {
            try query(portion.statement, values + portion.keys, each: each)
        }
    }
}
