public import KenDomain

/// What a column of Ken's own tables may hold, as its reader expects it.
public struct CellForm: Hashable, Sendable {
    /// How a cell is filled in.
    public enum Entry: Hashable, Sendable {
        case text, day, truth
        /// Texts, joined by `;`.
        case list
        case number(ClosedRange<Double>)
        /// One word of several.
        case choice([String])
        /// Any of several words, joined by `;`.
        case choices([String])
        /// The key of a row of another table.
        case link(InterchangeTable)
        /// Such keys, joined by `;`.
        case links(InterchangeTable)
        /// A form of its own, in words: "an amount; write 1250.00 EUR".
        case written(String)
    }

    public var column: String
    public var entry: Entry
    public var isRequired: Bool
}

extension Interchange {
    /// What the columns of a table may hold, in their order, without its key and the two columns that every table has.
    ///
    /// The readers say it themselves: they are given an empty row and asked what they looked for.
    public static func forms(of table: InterchangeTable) -> [CellForm] {
        var row = InterchangeRow(typed: [:], table: table, day0: Day(0))
        _ = content(of: table, &row)
        let forms = Dictionary((row.forms ?? []).map { ($0.column, $0) }, uniquingKeysWith: { first, _ in first })
        return table.columns.map { forms[$0] ?? CellForm(column: $0, entry: .text, isRequired: false) }
    }

    /// The items of a cell that holds a list.
    public static func items(_ cell: String) -> [String] { InterchangeList.read(cell) }

    /// A cell that holds a list.
    public static func cell(of items: [String]) -> String { InterchangeList.write(items) }

    /// Reads a row that somebody typed, by column; its key is the draft's external id.
    public static func read(
        _ cells: [String: String], key: String, table: InterchangeTable, day0: Day
    ) -> Reading {
        read(InterchangeRow(typed: cells, table: table, day0: day0), key: key, custom: [:])
    }
}
