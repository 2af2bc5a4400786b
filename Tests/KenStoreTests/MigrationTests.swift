import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenStore

@Suite struct `Migrations` {
    @Test func `docs/schema.sql says what the migrations make`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../docs/schema.sql")
        let text = SchemaText.all
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    /// A released migration is never edited. While 0001 is unreleased its line changes with it.
    @Test func `released migrations are as they were`() {
        let released = [1: "unreleased"]
        for migration in Migration.all where released[migration.number] != "unreleased" {
            #expect(released[migration.number] == migration.checksum, "migration \(migration.number) was edited")
        }
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
    }

    @Test func `every column with a unit says which`() {
        let units = ["_on ", "_at ", "_day ", "minutes ", "minor ", "digest ", "_by BIGINT"]
        for line in SchemaText.all.split(separator: "\n") where line.hasPrefix("    ") {
            let isColumn = [" BIGINT", " TEXT", " UUID", " BYTEA", " DOUBLE"].contains { line.contains($0) }
            guard isColumn, units.contains(where: { line.contains($0) }) else { continue }
            #expect(line.contains("--"), "no unit: \(line)")
        }
    }

    @Test func `every tenant table begins with its workspace and every reference carries it`() {
        let global: Set = ["login_link", "session"]
        for table in Schema0001.statements where table.hasPrefix("CREATE TABLE") {
            let name = table.split(separator: " ")[2]
            guard !global.contains(String(name)) else { continue }
            #expect(table.split(separator: "\n")[1].contains("workspace BIGINT NOT NULL"), "\(name)")
            for line in table.split(separator: "\n") where line.contains("REFERENCES") {
                #expect(line.contains("FOREIGN KEY (workspace, ") && line.contains("(workspace, "), "\(name): \(line)")
            }
        }
    }

    @Test func `opening twice changes nothing and keeps what was written`() async throws {
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.set("a", to: "b") }
        try store.close()
        let again = try await Engine.open(store.directory)
        #expect(try await again.read { try $0.setting("a") } == "b")
        #expect(!FileManager.default.fileExists(atPath: store.directory.backups))
    }

    @Test func `a file with records is copied before its tables change`() async throws {
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.set("a", to: "b") }
        try store.close()
        let later = Migration(
            number: 2, name: "later", statements: ["CREATE TABLE later (id BIGINT NOT NULL PRIMARY KEY)"])
        try await SQLiteEngine.open(store.directory, at: .noon, migrations: Migration.all + [later]).close()
        let copy = Engine.temporaryDirectory()
        try FileManager.default.createDirectory(atPath: copy.path, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: store.directory.backups + "/before-migration-2.db", toPath: copy.database)
        let old = try await Engine.open(copy)
        #expect(try await old.read { try $0.setting("a") } == "b")
    }

    @Test func `an interrupted migration leaves the tables as they were, and runs whole the next time`() async throws {
        let store = try await Engine.sqlite.fresh()
        try store.close()
        let good = "CREATE TABLE later (id BIGINT NOT NULL PRIMARY KEY)"
        let broken = Migration(number: 2, name: "later", statements: [good, "CREATE TABLE later (id)"])
        await #expect(throws: StoreFault.self) {
            try await SQLiteEngine.open(store.directory, at: .noon, migrations: Migration.all + [broken])
        }
        let whole = Migration(number: 2, name: "later", statements: [good])
        let again = try await SQLiteEngine.open(store.directory, at: .noon, migrations: Migration.all + [whole])
        #expect(try await again.read { try $0.all(Statement("SELECT id FROM later"), []) { _ in } }.isEmpty)
    }

    @Test func `a directory from a newer Ken is refused`() async throws {
        let later = Migration(number: 2, name: "later", statements: [])
        let directory = Engine.temporaryDirectory()
        try await SQLiteEngine.open(directory, at: .noon, migrations: Migration.all + [later]).close()
        await #expect(throws: Refusal.conflict("This data directory was written by a newer Ken. Use that one.")) {
            try await Engine.open(directory)
        }
    }

    @Test func `a directory with other tables under the same number is refused`() async throws {
        let other = Migration(
            number: 1, name: "other", statements: Migration.all[0].statements + ["CREATE TABLE x (id BIGINT)"])
        let directory = Engine.temporaryDirectory()
        try await SQLiteEngine.open(directory, at: .noon, migrations: [other]).close()
        await #expect(throws: Refusal.self) { try await Engine.open(directory) }
    }
}
