/// A database said no, or holds what it should not. For the log only; values stay out, for they are people's words.
package struct StoreFault: Error, Equatable {
    /// Which database.
    package var engine: String
    /// Its code, such as `SQLITE_CONSTRAINT (19)`.
    package var code: String
    /// Its message.
    package var message: String
    /// The statement with its placeholders; "" when none was running.
    package var sql: String
    /// How many values were bound.
    package var hiddenValues: Int

    /// A fault.
    package init(engine: String, code: String, message: String, sql: String = "", hiddenValues: Int = 0) {
        self.engine = engine
        self.code = code
        self.message = message
        self.sql = sql
        self.hiddenValues = hiddenValues
    }

    /// A row that does not hold what the schema promises.
    static func corrupt(_ message: String) -> StoreFault {
        StoreFault(engine: "Ken", code: "corrupt", message: message)
    }
}

extension StoreFault: CustomStringConvertible {
    package var description: String {
        sql.isEmpty
            ? "\(engine) \(code): \(message)"
            : "\(engine) \(code): \(message) in «\(sql)» (\(hiddenValues) values hidden)"
    }
}
