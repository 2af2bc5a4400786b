import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@Suite struct `What people have set` {
    @Test func `a setting can be set, changed and taken away, each logged once`() async throws {
        let store = try await Engine.sqlite.fresh()
        for value in ["1", "2", "2", nil] {
            try await store.write(.test()) { try $0.set("page", to: value) }
        }
        #expect(try await store.read { try $0.setting("page") } == nil)
        #expect(try await store.read { try $0.lastChange() } == 3)
    }

    @Test func `a policy that an older build wrote has today's values for what it did not know`() async throws {
        var policy = Policy(version: 7)
        policy.market.lateDays = 111
        policy.market.staleDays = 99
        let set = policy
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.set(set, from: .test) }
        try await store.write { db in
            try db.run(Statement("UPDATE policy SET body = REPLACE(body, '\"lateDays\":111,', '')"), [])
        }
        policy.market.lateDays = MarketPolicy().lateDays
        #expect(try await store.read { try $0.policy(on: .test) } == policy)
    }

    @Test func `our domains are a set`() async throws {
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.set(ownDomains: ["b.example", "a.example", "b.example"]) }
        try await store.write(.test()) { try $0.set(ownDomains: ["a.example", "c.example"]) }
        #expect(try await store.read { try $0.ownDomains() } == ["a.example", "c.example"])
    }

    @Test func `a rate holds until the next one, and before the first it is not known`() async throws {
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.set(rate: 0.09, of: "NOK", on: Day(100))
            try db.set(rate: 0.08, of: "NOK", on: Day(200))
        }
        let rates = try await store.read { db in try [99, 100, 199, 250].map { try db.rate(of: "NOK", on: Day($0)) } }
        #expect(rates == [nil, 0.09, 0.09, 0.08])
    }

    @Test func `a list of phrases is replaced whole`() async throws {
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.set(phrases: [("roadmap", "NRT"), ("price", "PRI")], in: "topics") }
        try await store.write(.test()) { try $0.set(phrases: [("rebate", "PRI")], in: "topics") }
        let phrases = try await store.read { try $0.phrases(in: "topics").map { [$0.phrase, $0.meaning] } }
        #expect(phrases == [["rebate", "PRI"]])
    }
}

@Suite struct `Coming in` {
    @Test func `a link works once and in time`() async throws {
        let store = try await Engine.sqlite.fresh()
        let later = Instant(milliseconds: Instant.noon.milliseconds + 1000)
        try await store.write { try $0.insertLoginLink([1], at: .noon, expires: later) }
        #expect(try await store.write { try $0.useLoginLink([2], at: .noon) } == false)
        #expect(try await store.write { try $0.useLoginLink([1], at: later) } == false)
        #expect(try await store.write { try $0.useLoginLink([1], at: .noon) } == true)
        #expect(try await store.write { try $0.useLoginLink([1], at: .noon) } == false)
    }

    @Test func `a session lasts until it expires or is ended`() async throws {
        let store = try await Engine.sqlite.fresh()
        let later = Instant(milliseconds: Instant.noon.milliseconds + 1000)
        let session = Session(digest: [1], caller: .localOwner, createdAt: .noon, expiresAt: later)
        try await store.write { try $0.insert(session) }
        #expect(try await store.read { try $0.session([1], at: .noon) } == session)
        #expect(try await store.read { try $0.session([1], at: later) } == nil)
        try await store.write { try $0.deleteSession([1]) }
        #expect(try await store.read { try $0.session([1], at: .noon) } == nil)
    }
}

@Suite struct `Jobs` {
    @Test func `one worker has a job until its lease runs out`() async throws {
        var sample = Sample()
        let job = JobRecord(id: sample.id(), kind: "recompute", at: .noon)
        let later = Instant(milliseconds: Instant.noon.milliseconds + 1000)
        let store = try await Engine.sqlite.fresh()
        try await store.write { try $0.insert(job) }
        var held = try #require(try await lease("a", at: .noon, until: later, in: store))
        #expect(held.leasedBy == "a" && held.state == .running)
        #expect(try await lease("b", at: .noon, until: later, in: store) == nil)
        let after = Instant(milliseconds: later.milliseconds + 1)
        #expect(try await lease("b", at: after, until: after, in: store)?.leasedBy == "b")
        held.state = .done
        let done = held
        #expect(try await store.write { try $0.update(done, by: "a") } == false)
    }

    private func lease(_ worker: String, at now: Instant, until: Instant, in store: SQLiteEngine) async throws
        -> JobRecord?
    {
        try await store.write { try $0.leaseJob(kind: "recompute", by: worker, at: now, until: until) }
    }
}
