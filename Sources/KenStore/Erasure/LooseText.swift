/// A column of words outside the records.
struct LooseText: Sendable {
    /// `$2` a pattern.
    let find: Statement
    /// `$2` what stands there, `$3` what is to stand there.
    let replace: Statement

    init(_ table: String, _ column: String) {
        find = Statement("SELECT DISTINCT \(column) FROM \(table) WHERE workspace = $1 AND LOWER(\(column)) LIKE $2")
        replace = Statement("UPDATE \(table) SET \(column) = $3 WHERE workspace = $1 AND \(column) = $2")
    }

    var statements: [Statement] { [find, replace] }
}
