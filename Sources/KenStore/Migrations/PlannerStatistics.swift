import KenDomain

/// What SQLite's planner is told of the sizes of tables, instead of letting it guess or count.
///
/// Every index begins with the workspace, of which a file has one. Without figures the planner takes that column for
/// a selective one and walks whole tables; with counted ones a plan would change with the data. So the figures are
/// fixed: every table is large, the workspace selects little, and each further column selects more.
struct PlannerStatistics {
    private let connection: any SQLConnection

    init(_ connection: any SQLConnection) { self.connection = connection }

    /// Writes the figures of every index; to be run whenever tables have changed.
    func write() throws {
        try connection.run(PlannerStatements.analyse, [])
        try connection.run(PlannerStatements.forget, [])
        for index in try indexes() {
            let columns = try connection.all(PlannerStatements.columns, [.text(index.name)]) { $0.text(0) }
            let figures = Self.figures(columns, isUnique: index.isUnique).map(String.init).joined(separator: " ")
            try connection.run(PlannerStatements.insert, [.text(index.table), .text(index.name), .text(figures)])
        }
        try connection.run(PlannerStatements.reload, [])
    }

    private typealias Index = (table: String, name: String, isUnique: Bool)

    private func indexes() throws -> [Index] {
        try connection.all(PlannerStatements.indexes, []) { ($0.text(0), $0.text(1), $0.int(2) != 0) }
    }

    /// Rows in the table, then rows that agree in the first column, the first two, and so on.
    static func figures(_ columns: [String], isUnique: Bool) -> [Int] {
        var agreeing = rows
        var figures = [rows]
        for (place, column) in columns.enumerated() {
            if coarse.contains(column) {
                agreeing = max(2, agreeing / 10)
            } else {
                agreeing = agreeing > 10 ? 10 : 2
            }
            let isLast = place == columns.count - 1
            figures.append(isUnique && isLast ? 1 : agreeing)
        }
        return figures
    }

    private static let rows = 1_000_000
    /// Columns with few different values.
    private static let coarse: Set = [
        "workspace", "kind", "state", "source", "cause_kind", "record_kind", "manner", "list", "question", "day",
        "happened_on",
        "currency", "severity", "owed", "due_on",
    ]
}

/// The SQL of planner statistics, for SQLite alone.
enum PlannerStatements {
    /// Makes the table of figures, if it is not there.
    static let analyse = Statement("ANALYZE")

    static let forget = Statement("DELETE FROM sqlite_stat1")

    static let indexes = Statement(
        """
        SELECT m.tbl_name, m.name, l."unique" FROM sqlite_schema m, pragma_index_list(m.tbl_name) l
        WHERE m.type = 'index' AND l.name = m.name ORDER BY m.tbl_name, m.name
        """)

    static let columns = Statement("SELECT name FROM pragma_index_info($1) ORDER BY seqno")

    static let insert = Statement("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ($1, $2, $3)")

    static let reload = Statement("ANALYZE sqlite_schema")

    static let all = [analyse, forget, indexes, columns, insert, reload]
}
