/// One connection inside a transaction. It must not leave the closure it is given to.
package protocol SQLConnection {
    /// The tenant whose rows are meant; bound as `$1` of every statement on tenant tables. Always 1 on SQLite.
    var workspace: Int64 { get }

    /// Which database it is.
    var dialect: Dialect { get }

    /// Runs a statement and returns the number of rows it changed.
    @discardableResult
    func run(_ statement: Statement, _ values: [SQLValue]) throws -> Int

    /// Runs a query and hands over its rows one by one; a row is valid only inside `each`.
    ///
    /// Rows are read as they are found, so `each` must not run the same statement again.
    func query(_ statement: Statement, _ values: [SQLValue], each: (SQLRow) throws -> Void) throws

    /// Prepares a statement once and runs it for each row of values: the fast way to write many rows.
    func runMany(_ statement: Statement, _ rows: PackedRows) throws
}

extension SQLConnection {
    /// Runs a statement once for each set of values.
    package func runMany(_ statement: Statement, rows: some Sequence<[SQLValue]>) throws {
        var packed = PackedRows()
        for row in rows {
            for value in row { packed.append(value) }
            packed.endRow()
        }
        if packed.count > 0 { try runMany(statement, packed) }
    }

    /// What `decode` makes of the first row; nil when there is none.
    package func first<T>(
        _ statement: Statement, _ values: [SQLValue], decode: (SQLRow) throws -> T
    ) throws -> T? {
        var found: T?
        try query(statement, values) { row in
            if found == nil { found = try decode(row) }
        }
        return found
    }

    /// What `decode` makes of every row.
    package func all<T>(
        _ statement: Statement, _ values: [SQLValue], decode: (SQLRow) throws -> T
    ) throws -> [T] {
        var found: [T] = []
        try query(statement, values) { found.append(try decode($0)) }
        return found
    }
}
