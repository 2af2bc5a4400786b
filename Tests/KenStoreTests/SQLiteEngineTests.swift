import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenStore

@Suite struct `The SQLite engine` {
    @Test func `an acknowledged write is on the disk, for the writer's synchronous is FULL`() async throws {
        let store = try await Engine.sqlite.fresh()
        let level = try await store.write { try $0.first(Statement("PRAGMA synchronous"), []) { $0.int(0) } }
        #expect(level == 2)
    }

    @Test(arguments: [("journal_mode", "wal"), ("foreign_keys", "1"), ("mmap_size", "0"), ("busy_timeout", "5000")])
    func `the writer is set up as the design says`(pragma: String, value: String) async throws {
        let store = try await Engine.sqlite.fresh()
        let found = try await store.write { try $0.first(Statement("PRAGMA \(pragma)"), []) { $0.text(0) } }
        #expect(found == value)
    }

    @Test func `placeholders bind by their number and not by their order`() async throws {
        let store = try await Engine.sqlite.fresh()
        let found = try await store.read {
            try $0.first(Statement("SELECT $2, $1, $2"), [.text("one"), .text("two")]) {
                [$0.text(0), $0.text(1), $0.text(2)]
            }
        }
        #expect(found == ["two", "one", "two"])
    }

    @Test func `a dollar inside quotes or a comment stays`() {
        let text = "SELECT '$1', \"$2\", $3 -- $4\n, $5"
        #expect(SQLitePlaceholders.rewrite(text) == "SELECT '$1', \"$2\", ?3 -- $4\n, ?5")
    }

    @Test func `every kind of value comes back as it went`() async throws {
        let store = try await Engine.sqlite.fresh()
        let uuid = UUID()
        let values: [SQLValue] = [
            .null, .int(Int64.min), .double(0.1), .text(""), .text("Ærøskøbing 👩🏽‍💻"), .blob([]), .blob([0, 255]),
            .uuid(uuid),
        ]
        let found = try await store.read {
            try $0.first(Statement("SELECT $1, $2, $3, $4, $5, $6, $7, $8"), values) { row in (0..<8).map(row.value) }
        }
        #expect(found == Array(values.dropLast()) + [.blob(withUnsafeBytes(of: uuid.uuid) { Array($0) })])
    }

    @Test func `a write that throws leaves nothing behind`() async throws {
        let store = try await Engine.sqlite.fresh()
        await #expect(throws: Refusal.conflict("stop")) {
            try await store.write { db in
                try db.run(SettingStatements.set, [.int(1), .text("a"), .text("b")])
                throw Refusal.conflict("stop")
            }
        }
        #expect(try await store.read { try $0.setting("a") } == nil)
    }

    @Test func `a fault shows the statement and hides the values`() async throws {
        let store = try await Engine.sqlite.fresh()
        let fault = await #expect(throws: StoreFault.self) {
            try await store.write { try $0.run(SettingStatements.set, [.int(1), .text("secret"), .null]) }
        }
        let words = fault.map { "\($0)" } ?? ""
        #expect(words.contains("NOT NULL") && words.contains("INSERT INTO setting") && !words.contains("secret"))
    }

    @Test func `too few values are a fault`() async throws {
        let store = try await Engine.sqlite.fresh()
        await #expect(throws: StoreFault.self) {
            try await store.read { try $0.all(Statement("SELECT $1, $2"), [.null]) { _ in } }
        }
    }

    @Test func `a statement cannot be run again while its rows are read`() async throws {
        let store = try await Engine.sqlite.fresh()
        let statement = Statement("SELECT 1 UNION SELECT 2")
        await #expect(throws: StoreFault.self) {
            try await store.read { db in try db.query(statement, []) { _ in try db.query(statement, []) { _ in } } }
        }
    }

    @Test func `a reader cannot write`() async throws {
        let store = try await Engine.sqlite.fresh()
        await #expect(throws: StoreFault.self) {
            try await store.read { try $0.run(SettingStatements.set, [.int(1), .text("a"), .text("b")]) }
        }
    }
}
