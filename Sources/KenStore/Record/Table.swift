import KenDomain

/// The statements that every table of editable records needs, made from the names of its columns.
package struct Table: Sendable {
    /// Name of the table.
    let name: String
    /// `id`, the record's own columns, and those of the standing, in the order in which rows are written and read.
    let columns: [String]
    /// `$1` workspace, then a value for each column.
    let insert: Statement
    /// As `insert`, then the version that must still be there.
    let update: Statement
    /// `$1` workspace, `$2` id.
    let find: Statement
    /// `$1` workspace, then ids.
    let findMany: ListStatement
    /// `$1` workspace, `$2` the id to go on after, `$3` how many.
    let page: Statement
    /// `$1` workspace, `$2` the id to go on before, `$3` how many; the newest first.
    let newest: Statement
    /// `$1` workspace, `$2` id; removes nothing while a row refers to it.
    let erase: Statement
    /// `$1` workspace, `$2` a pattern in lower case: records with such words; reads the whole table.
    let mentions: Statement
    /// `$1` workspace; walks the whole table.
    let count: Statement

    init(_ kind: RecordKind, _ own: [String]) {
        name = kind.rawValue
        columns = ["id"] + own + Standing.columns
        let list = columns.joined(separator: ", ")
        let places = (1...columns.count + 1).map { "$\($0)" }.joined(separator: ", ")
        let changes = columns.enumerated().dropFirst().map { "\($1) = $\($0 + 2)" }.joined(separator: ", ")
        insert = Statement("INSERT INTO \(name) (workspace, \(list)) VALUES (\(places))")
        update = Statement(
            "UPDATE \(name) SET \(changes) WHERE workspace = $1 AND id = $2 AND version = $\(columns.count + 2)")
        find = Statement("SELECT \(list) FROM \(name) WHERE workspace = $1 AND id = $2")
        findMany = ListStatement("SELECT \(list) FROM \(name) WHERE workspace = $1 AND id", first: 2)
        page = Statement(
            "SELECT \(list) FROM \(name) WHERE workspace = $1 AND id > $2 ORDER BY workspace, id LIMIT $3")
        newest = Statement(
            "SELECT \(list) FROM \(name) WHERE workspace = $1 AND id < $2 ORDER BY workspace DESC, id DESC LIMIT $3")
        let unused = kind.referrers.map { referrer in
            " AND NOT EXISTS (SELECT 1 FROM \(referrer.table) r WHERE r.workspace = $1 AND r.\(referrer.column) = $2)"
        }
        erase = Statement("DELETE FROM \(name) WHERE workspace = $1 AND id = $2\(unused.joined())")
        let texts = own.map { "LOWER(CAST(\($0) AS TEXT)) LIKE $2" }
        mentions = Statement("SELECT id FROM \(name) WHERE workspace = $1 AND (\(texts.joined(separator: " OR ")))")
        count = Statement("SELECT COUNT(*) FROM \(name) WHERE workspace = $1")
    }

    /// The columns as a query lists them under an alias.
    func columns(of alias: String) -> String { columns.map { "\(alias).\($0)" }.joined(separator: ", ") }

    /// Every statement, for the registry.
    var statements: [Statement] { [insert, update, find, page, newest, erase, mentions, count] + findMany.statements }
}
