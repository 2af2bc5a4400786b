import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenStore

@Suite struct `The log of changes` {
    @Test func `names who did what to which record, and why`() async throws {
        var sample = Sample()
        let account = sample.account()
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test("add an account", cause: .request("r7"))) { try $0.insert(account) }
        let change = try #require(try await store.read { try $0.changes(of: account.id.uuid) }.first)
        #expect(change.number == 1)
        #expect(change.caller == "owner")
        #expect((change.causeKind, change.cause) == ("request", "r7"))
        #expect(change.verb == "add an account")
        #expect(change.recordKind == .organisation)
        #expect(change.before == nil && change.after?.count == 32)
    }

    @Test func `keeps the words before and after`() async throws {
        var sample = Sample()
        let account = sample.account()
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.insert(account) }
        var edited = account
        edited.name = "Nordlicht AS"
        let wanted = edited
        let after = try await store.write(.test()) { try $0.update(wanted) }
        let body = try #require(try await store.read { try $0.bodies(of: 2...2) }.first)
        #expect(try JSONText.decode(Organisation.self, from: body.before ?? "") == account)
        #expect(try JSONText.decode(Organisation.self, from: body.after ?? "") == after)
    }

    @Test func `an import logs its new records by the batch`() async throws {
        var sample = Sample()
        let people = (0..<5).map { sample.person("Person \($0)") }
        let run = ImportRun(id: sample.id(), files: ["a.csv"], startedAt: .noon)
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test(cause: .imported(run.id))) { db in
            try db.insert(run)
            try db.insert(people)
        }
        let (changes, bodies) = try await store.read { db in
            (try db.changes(by: run.id, limit: 10), try db.bodies(of: 1...1))
        }
        #expect(changes.count == 1)
        #expect(bodies.first?.entries.map(\.id) == people.map(\.id.uuid))
    }

    @Test func `holds a caller's key once`() async throws {
        var sample = Sample()
        let first = sample.account(), second = sample.account("Other")
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test(key: "k1")) { try $0.insert(first) }
        #expect(try await store.read { try $0.change(key: "k1") }?.record == first.id.uuid)
        await #expect(throws: StoreFault.self) { try await store.write(.test(key: "k1")) { try $0.insert(second) } }
        #expect(try await store.read { try $0.find(Organisation.self, second.id) } == nil)
    }

    @Test func `a deed that throws leaves no line`() async throws {
        var sample = Sample()
        let account = sample.account()
        let store = try await Engine.sqlite.fresh()
        await #expect(throws: Refusal.notFound("x")) {
            try await store.write(.test()) { db in
                try db.insert(account)
                throw Refusal.notFound("x")
            }
        }
        #expect(try await store.read { try $0.lastChange() } == 0)
    }

    @Test func `equal records have digests that give nothing away`() async throws {
        var sample = Sample()
        let account = sample.account()
        #expect(try account.digest(salt: [1]) != account.digest(salt: [2]))
        #expect(try account.digest(salt: [1]) == account.digest(salt: [1]))
    }

    @Test func `erased words leave the chain whole`() async throws {
        var sample = Sample()
        let person = sample.person()
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.insert(person) }
        try await store.write(.test("erase")) { db in
            try db.erase(person)
            try db.redact(person.id.uuid)
        }
        try await store.write(.test("erase")) { try $0.redact(person.id.uuid) }
        let (bodies, examination) = try await store.read { (try $0.bodies(of: 1...2), try $0.examine()) }
        #expect(bodies.allSatisfy { $0.before == nil && $0.after == nil })
        #expect(examination.findings.isEmpty)
    }

    @Test func `a kind set by hand corrects the past, a later one keeps it`() async throws {
        var sample = Sample()
        var account = sample.account(learned: Day(19_000))
        account.kind = .inferred(.prospect, from: "a deal is open")
        let new = account
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test(day: Day(19_000))) { try $0.insert(new) }
        try await setKind(.stated(.prospect), of: new.id, on: Day(19_100), in: store)
        try await setKind(.stated(.account), of: new.id, on: Day(19_200), in: store)
        let rows = try await store.read { db in
            try db.all(
                Statement("SELECT kind, inferred_from, from_day, until_day FROM organisation_kind ORDER BY from_day"),
                []
            ) { row in
                (0..<4).map(row.value)
            }
        }
        #expect(
            rows == [
                [.text("prospect"), .null, .int(Int64(Day.range.lowerBound)), .int(19_200)],
                [.text("account"), .null, .int(19_200), .null],
            ])
    }

    private func setKind(
        _ kind: Attested<Organisation.Kind>, of id: Organisation.ID, on day: Day, in store: SQLiteEngine
    ) async throws {
        try await store.write(.test(day: day)) { db in
            guard var organisation = try db.find(Organisation.self, id) else { return }
            organisation.kind = kind
            try db.update(organisation)
        }
    }
}
