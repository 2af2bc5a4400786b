import KenDomain

/// A table in which one list of a record can be looked up from the other side: a person's mails, who was at a talk.
///
/// The list itself lies packed in the record's row; these rows are its index and are written with it.
package struct LinkTable<Owner: StoredRecord>: Sendable {
    /// `$1` workspace, `$2` the owner's id, then the values of a row.
    let insert: Statement
    /// `$1` workspace, `$2` the owner's id.
    let delete: Statement
    /// `$1` workspace, `$2` the owner's id.
    let find: Statement
    /// The values of each row after the owner's id.
    let rows: @Sendable (Owner) -> [[SQLValue]]

    init(_ name: String, owner: String, columns: [String], rows: @escaping @Sendable (Owner) -> [[SQLValue]]) {
        let list = (["workspace", owner] + columns).joined(separator: ", ")
        let places = (1...columns.count + 2).map { "$\($0)" }.joined(separator: ", ")
        insert = Statement("INSERT INTO \(name) (\(list)) VALUES (\(places))")
        delete = Statement("DELETE FROM \(name) WHERE workspace = $1 AND \(owner) = $2")
        find = Statement(
            "SELECT \(columns.joined(separator: ", ")) FROM \(name) WHERE workspace = $1 AND \(owner) = $2")
        self.rows = rows
    }

    /// Every statement, for the registry.
    var statements: [Statement] { [insert, delete, find] }
}
