import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Synchronization
import Testing

@testable import KenStore

@Suite struct `A dossier` {
    @Test func `holds what was known on the day and nothing learned later`() async throws {
        var sample = Sample()
        let account = sample.account(learned: Day(19_000))
        let person = sample.person(learned: Day(19_000))
        let early = sample.meeting(with: account, [person], on: Day(19_100))
        let late = sample.meeting(with: account, [person], on: Day(19_300))
        let told = sample.meeting(with: account, [person], on: Day(19_100), learned: Day(19_300))
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert(account)
            try db.insert(person)
            try db.insert([early, late, told])
        }
        let past = try await store.read { try $0.dossier(of: account.id, asOf: Day(19_200)) }
        #expect(past?.interactions.map(\.id) == [early.id])
        let now = try await store.read { try $0.dossier(of: account.id, asOf: .test) }
        #expect(now?.interactions.map(\.id) == [early.id, told.id, late.id])
        #expect(try await store.read { try $0.dossier(of: account.id, asOf: Day(18_999)) } == nil)
    }

    @Test func `keeps what is planned apart, and leaves out what was called off or ended`() async throws {
        var sample = Sample()
        let account = sample.account()
        let planned = sample.meeting(with: account, [], on: Day(20_010), learned: .test)
        var cancelled = sample.meeting(with: account, [])
        cancelled.isCancelled = true
        var ended = sample.meeting(with: account, [])
        ended.standing.endedOn = .test
        let talks = [planned, cancelled, ended]
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert(account)
            try db.insert(talks)
        }
        let dossier = try await store.read { try $0.dossier(of: account.id, asOf: .test) }
        #expect(dossier?.interactions.isEmpty == true)
        #expect(dossier?.upcoming.map(\.id) == [planned.id])
    }

    @Test func `holds the account's claims with all their evidence as of the day`() async throws {
        var sample = Sample()
        let account = sample.account(learned: Day(19_000))
        let question = try #require(Question.ID("Q205"))
        let claim = Claim(
            id: sample.id(), question: question, organisation: account.id, value: .text("rental"), gist: "rental",
            standing: sample.standing(Day(19_000)))
        let items = [19_000, 19_500].map { day in
            EvidenceItem(
                id: sample.id(), claim: claim.id, source: .desk, speaker: nil, hearer: nil, on: Day(day),
                standing: sample.standing(Day(day)))
        }
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert(account)
            try db.insert(claim)
            try db.insert(items)
        }
        let counts = try await store.read { db in
            try [19_100, 20_000].map { try db.dossier(of: account.id, asOf: Day($0))?.evidence[claim.id]?.count }
        }
        #expect(counts == [1, 2])
    }

    @Test func `an account is of the kind it was on that day`() async throws {
        var sample = Sample()
        let account = sample.account(learned: Day(19_000))
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test(day: Day(19_000))) { try $0.insert(account) }
        var former = account
        former.kind = .stated(.formerAccount)
        let changed = former
        try await store.write(.test(day: Day(19_500))) { try $0.update(changed) }
        let kinds = try await store.read { db in
            try [19_499, 19_500].map { try db.dossier(of: account.id, asOf: Day($0))?.account.kind.value }
        }
        #expect(kinds == [.account, .formerAccount])
        let listed = try await store.read { db in
            try [19_499, 19_500].map { try db.dossiers(asOf: Day($0), after: nil, limit: 9).count }
        }
        #expect(listed == [1, 0])
    }

    @Test func `people sit where they sat on that day`() async throws {
        var sample = Sample()
        let account = sample.account(learned: Day(18_000)), other = sample.account("Other", learned: Day(18_000))
        let person = sample.person(learned: Day(18_000))
        var first = Affiliation(
            id: sample.id(), person: person.id, organisation: account.id, title: "Engineer",
            standing: sample.standing(Day(18_000)))
        first.until = Day(19_000)
        var second = Affiliation(
            id: sample.id(), person: person.id, organisation: other.id, title: "Buyer",
            standing: sample.standing(Day(18_000)))
        second.from = Day(19_000)
        let talk = sample.meeting(with: account, [person], on: Day(18_500))
        let places = [first, second]
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert([account, other])
            try db.insert(person)
            try db.insert(places)
            try db.insert(talk)
        }
        let profiles = try await store.read { db in
            try [18_600, 19_100].map { try db.dossier(of: account.id, asOf: Day($0))?.profile(person.id) }
        }
        #expect(profiles.map { $0?.title } == ["Engineer", "Buyer"])
        #expect(profiles.map { $0?.organisation } == [account.id, other.id])
    }

    @Test func `many dossiers take no more queries than one`() async throws {
        var sample = Sample()
        let accounts = (0..<60).map { sample.account("Account \($0)") }
        let person = sample.person()
        let talks = accounts.flatMap { account in (0..<3).map { _ in sample.meeting(with: account, [person]) } }
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert(accounts)
            try db.insert(person)
            try db.insert(talks)
        }
        let counts = try await store.read { db in
            try [1, 60].map { count in
                let counting = CountingConnection(db)
                let dossiers = try counting.dossiers(of: accounts.prefix(count).map(\.id), asOf: .test)
                #expect(dossiers.allSatisfy { $0.interactions.count == 3 && $0.people.count == 1 })
                return counting.queries
            }
        }
        #expect(counts[0] == counts[1])
        #expect(counts[0] <= 40)
    }
}

/// Counts the queries that go through it.
final class CountingConnection: SQLConnection {
    private let connection: any SQLConnection
    private(set) var queries = 0

    init(_ connection: any SQLConnection) { self.connection = connection }

    var workspace: Int64 { connection.workspace }
    var dialect: Dialect { connection.dialect }

    func run(_ statement: Statement, _ values: [SQLValue]) throws -> Int { try connection.run(statement, values) }

    func query(_ statement: Statement, _ values: [SQLValue], each: (SQLRow) throws -> Void) throws {
        queries += 1
        try connection.query(statement, values, each: each)
    }

    func runMany(_ statement: Statement, _ rows: PackedRows) throws { try connection.runMany(statement, rows) }
}

@Suite struct `Judgements that must be made` {
    @Test func `are those touched by a change, and all of them on another day or under another policy`() async throws {
        var sample = Sample()
        let account = sample.account(), other = sample.account("Other")
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.insert([account, other]) }
        #expect(try await due(.test, "p 1", in: store) == [account.id, other.id])
        try await judge([account.id, other.id], in: store)
        #expect(try await due(.test, "p 1", in: store) == [])
        #expect(try await due(Day(20_001), "p 1", in: store) == [account.id, other.id])
        #expect(try await due(.test, "p 2", in: store) == [account.id, other.id])
        let talk = sample.meeting(with: other, [])
        try await store.write(.test()) { try $0.insert(talk) }
        #expect(try await due(.test, "p 1", in: store) == [other.id])
    }

    @Test func `include a prospect whose deal opens on the day`() async throws {
        var sample = Sample()
        var prospect = sample.account()
        prospect.kind = .stated(.prospect)
        let deal = Deal(
            id: sample.id(), organisation: prospect.id, name: "Line 4", amount: nil,
            stages: [Deal.Stage(name: "asked", status: .open, from: Day(20_005))], standing: sample.standing())
        let new = prospect
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert(new)
            try db.insert(deal)
        }
        try await store.write { try $0.replaceJudgements(of: [new.id], with: [], change: 9) }
        #expect(try await due(Day(20_004), "p 1", in: store) == [])
        #expect(try await due(Day(20_005), "p 1", in: store) == [new.id])
    }

    private func due(_ day: Day, _ policy: String, in store: SQLiteEngine) async throws -> Set<Organisation.ID> {
        Set(try await store.read { try $0.accountsToJudge(on: day, policy: policy) })
    }

    private func judge(_ ids: [Organisation.ID], in store: SQLiteEngine) async throws {
        try await store.write { db in
            let dossiers = try db.dossiers(of: ids, asOf: .test)
            let fresh = dossiers.map { dossier in
                var judgement = Judge.judge(dossier, asOf: .test, policy: Policy())
                judgement.policy = "p 1"
                return judgement
            }
            try db.replaceJudgements(of: ids, with: fresh.map { try JudgementRow($0) }, change: try db.lastChange())
            #expect(
                Set(try db.keptJudgements(on: .test, policy: "p 1").compactMap(\.judgement).map(\.organisation))
                    == Set(ids))
        }
    }
}
