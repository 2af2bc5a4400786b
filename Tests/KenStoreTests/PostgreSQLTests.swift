import Foundation
import KenStore
import KenTestSupport
import Testing

@testable import KenStore

/// Needs a server: `KEN_TEST_POSTGRES` holds a psql connection string to a database in which schemas may be made.
@Suite(.enabled(if: postgres != nil, "KEN_TEST_POSTGRES names no server"))
struct `PostgreSQL` {
    @Test func `runs every migration and understands every statement`() throws {
        let schema = "ken_test_\(ProcessInfo.processInfo.processIdentifier)"
        let tables = Migration.all.flatMap { $0.statements + $0.onPostgreSQL } + [MigrationStatements.table.sql]
        let prepared = (Statement.all + Statement.postgreSQLOnly).enumerated().map { "PREPARE s\($0) AS \($1.sql)" }
        let script =
            ["CREATE SCHEMA \(schema)", "SET search_path = \(schema)"] + tables + prepared
            + ["DROP SCHEMA \(schema) CASCADE"]
        let errors = try Self.run(script.map { $0 + ";\n" }.joined(separator: "\n"))
        #expect(errors.isEmpty, "\(errors)")
    }

    @Test func `would notice a statement that only SQLite reads`() throws {
        #expect(try !Self.run("PREPARE s AS SELECT typeof($1);").isEmpty)
    }

    /// What psql complains about.
    private static func run(_ script: String) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appending(path: "ken-\(UUID().uuidString).sql")
        try script.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let text = try Child.run("psql", ["--quiet", "--no-psqlrc", "--file", file.path, postgres ?? ""]).complaint
        return text.split(separator: "\n").map(String.init).filter { $0.contains("ERROR") || $0.contains("could not") }
    }
}

/// Where the server is, as psql takes it.
private let postgres = ProcessInfo.processInfo.environment["KEN_TEST_POSTGRES"]
