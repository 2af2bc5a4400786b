/// A query for many keys at once: `… IN ($3, $4, …)`, made in two fixed widths so that it is prepared only twice.
///
/// A list shorter than the width is filled up by repeating its last key, which `IN` does not mind.
struct ListStatement: Sendable {
    private static let narrow = 8
    private static let wide = 128

    private let few: Statement
    private let many: Statement

    /// A query from the text before the list and after it; the list takes the placeholders from `first` on.
    init(_ before: String, first: Int, _ after: String = "") {
        few = Self.statement(before, first, Self.narrow, after)
        many = Self.statement(before, first, Self.wide, after)
    }

    private static func statement(_ before: String, _ first: Int, _ width: Int, _ after: String) -> Statement {
        let places = (first..<first + width).map { "$\($0)" }.joined(separator: ", ")
        return Statement("\(before) IN (\(places)) \(after)")
    }

    /// Both widths, for the registry.
    var statements: [Statement] { [few, many] }

    /// Cuts the keys into lists of a fixed width and says which statement takes each.
    func portions(of keys: [SQLValue]) -> [(statement: Statement, keys: [SQLValue])] {
        stride(from: 0, to: keys.count, by: Self.wide).map { start in
            var portion = Array(keys[start..<min(start + Self.wide, keys.count)])
            let width = portion.count <= Self.narrow ? Self.narrow : Self.wide
            if let last = portion.last {
                portion.append(contentsOf: repeatElement(last, count: width - portion.count))
            }
            return (width == Self.narrow ? few : many, portion)
        }
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
