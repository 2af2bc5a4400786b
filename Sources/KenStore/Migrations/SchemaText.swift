/// The whole schema as text, for `docs/schema.sql` and for databases that are set up by hand.
package enum SchemaText {
    /// Every migration in order, each statement ended by a semicolon.
    package static var all: String {
        let parts = Migration.all.map { migration in
            let head = "-- \(migration.number). \(migration.name)\n\n"
            return head + text(migration.statements) + alone("SQLite", migration.onSQLite)
                + alone("PostgreSQL", migration.onPostgreSQL)
        }
        return "-- Made from Sources/KenStore/Migrations; a test compares them.\n\n" + parts.joined(separator: "\n")
    }

    private static func text(_ statements: [String]) -> String {
        statements.map { $0 + ";\n" }.joined(separator: "\n")
    }

    private static func alone(_ database: String, _ statements: [String]) -> String {
        statements.isEmpty ? "" : "\n-- On \(database) alone.\n\n" + text(statements)
    }
}
