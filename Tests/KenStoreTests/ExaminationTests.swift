import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenStore

@Suite struct `An examination` {
    @Test func `finds nothing where nothing is wrong`() async throws {
        let store = try await filled()
        let examination = try await store.read { try $0.examine() }
        #expect(examination.findings.isEmpty)
        #expect(examination.checks.count == 3)
    }

    @Test(arguments: [
        "UPDATE organisation SET name = 'Nordlicht AS'", "UPDATE person SET other_mails = 'x@y.example'",
        "UPDATE interaction SET happened_on = happened_on - 1", "UPDATE claim SET gist = 'no'",
        "UPDATE deal SET amount_minor = 2", "UPDATE person_mail SET mail = 'x' || mail",
        "DELETE FROM interaction_participant", "UPDATE affiliation SET functions = 'nonsense'",
    ])
    func `names a record that was altered behind its back`(sql: String) async throws {
        let store = try await filled()
        try await store.write { _ = try $0.run(Statement(sql), []) }
        let findings = try await store.read { try $0.examine() }.findings
        let named = sql.split(separator: " ").compactMap { RecordKind(rawValue: String($0)) }.first
        let kind = named?.words ?? (sql.contains("person_mail") ? "person" : "interaction")
        #expect(findings.contains { $0.hasPrefix("The \(kind) ") }, "\(findings)")
    }

    @Test(arguments: [
        ("UPDATE change SET caller = 'nobody' WHERE number = 1", "Change 1 was altered."),
        ("UPDATE change SET digest_after = NULL WHERE number = 1", "Change 1 was altered."),
        ("DELETE FROM change_body; DELETE FROM change WHERE number = 2", "a line before it is missing."),
        (
            "DELETE FROM change_body; DELETE FROM change WHERE number = (SELECT MAX(number) FROM change)",
            "but more were made."
        ),
        ("UPDATE change_body SET after = replace(after, 'Nordlicht', 'Sudlicht')", "The words of change"),
        ("UPDATE change_body SET entries = substr(entries, 1, 32)", "The list of records of change 1 was altered."),
    ])
    func `finds a chain that was tampered with`(sql: String, words: String) async throws {
        let store = try await filled()
        try await store.write { db in
            for part in sql.split(separator: ";") { _ = try db.run(Statement(String(part)), []) }
        }
        let findings = try await store.read { try $0.examine() }.findings
        #expect(findings.contains { $0.contains(words) }, "\(findings)")
    }

    @Test func `finds a record that came in without a line`() async throws {
        let store = try await filled()
        var sample = Sample()
        let stranger = Person(id: Person.ID(UUID()), name: "Stranger", standing: sample.standing())
        _ = sample.id(Person.self)
        try await store.write { db in
            var row = PackedRows()
            row.append(.int(1))
            try stranger.appendRow(to: &row)
            row.endRow()
            try db.runMany(Person.table.insert, row)
        }
        #expect(try await store.read { try $0.examine() }.findings == ["1 of person are in no line of the log."])
    }

    @Test func `an erased batch is no fault`() async throws {
        var sample = Sample()
        let people = (0..<3).map { sample.person("Person \($0)") }
        let cause = Deed.Cause.imported(sample.id())
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test(cause: cause)) { try $0.insert(people) }
        try await store.write(.test(cause: cause)) { db in
            for person in people { try db.erase(person) }
        }
        #expect(try await store.read { try $0.examine() }.findings.isEmpty)
    }

    /// A store with one record of every kind from an import, two of them edited since.
    private func filled() async throws -> SQLiteEngine {
        let all = FullRecords()
        let store = try await Engine.sqlite.fresh()
        var sample = Sample()
        try await store.write(.test(cause: .imported(sample.id()))) { try all.insert(into: $0) }
        try await store.write(.test()) { db in
            guard var account = try db.all(Organisation.self).first else { return }
            account.industry = "machines"
            try db.update(account)
        }
        try await store.write(.test()) { db in
            guard var product = try db.all(Product.self).first else { return }
            product.name = "Axis 2"
            try db.update(product)
        }
        return store
    }
}
