import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@Suite struct `Records` {
    @Test(arguments: Engine.available)
    func `come back exactly as they were written, every kind of them`(on engine: Engine) async throws {
        let all = FullRecords()
        let store = try await engine.fresh()
        try await store.write(.test()) { try all.insert(into: $0) }
        try await store.read { db in
            for record in all.records { try expectKept(record, in: db) }
        }
        #expect(Set(all.records.map { type(of: $0).recordKind }) == Set(RecordKind.allCases))
    }

    @Test(arguments: AnswerValue.samples)
    func `keep every form of an answer`(value: AnswerValue) async throws {
        var sample = Sample()
        let account = sample.account()
        let claim = Claim(
            id: sample.id(), question: try #require(Question.ID("Q205")), organisation: account.id, value: value,
            gist: "so", standing: sample.standing())
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert(account)
            try db.insert(claim)
        }
        #expect(try await store.read { try $0.find(Claim.self, claim.id) }?.value == value)
    }

    @Test func `an edit counts up and keeps the day of making`() async throws {
        var sample = Sample()
        let account = sample.account()
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.insert(account) }
        var edited = account
        edited.name = "Nordlicht AS"
        let wanted = edited
        let after = try await store.write(.test(day: Day.test.adding(3))) { try $0.update(wanted) }
        #expect(after.standing.version == 2)
        #expect(after.standing.createdAt == account.standing.createdAt)
        #expect(after.standing.changedAt > account.standing.changedAt)
        #expect(try await store.read { try $0.find(Organisation.self, account.id) } == after)
    }

    @Test func `an edit of an old version is a conflict and changes nothing`() async throws {
        var sample = Sample()
        let account = sample.account()
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.insert(account) }
        try await rename(account, "First", in: store)
        await #expect(throws: Refusal.self) { try await rename(account, "Second", in: store) }
        #expect(try await store.read { try $0.find(Organisation.self, account.id) }?.name == "First")
    }

    @Test func `an edit of nothing is not found`() async throws {
        var sample = Sample()
        let account = sample.account()
        let store = try await Engine.sqlite.fresh()
        await #expect(throws: Refusal.notFound("organisation")) { try await rename(account, "First", in: store) }
    }

    @Test func `an edit that changes nothing is not logged`() async throws {
        var sample = Sample()
        let account = sample.account()
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.insert(account) }
        let before = try await store.read { try $0.lastChange() }
        try await store.write(.test()) { try $0.update(account) }
        #expect(try await store.read { try $0.lastChange() } == before)
    }

    @Test func `people are found by a new address and no longer by the old one`() async throws {
        var sample = Sample()
        let person = sample.person()
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.insert(person) }
        var moved = person
        moved.mails = ["new@nordlicht.example", "second@nordlicht.example"]
        let wanted = moved
        try await store.write(.test()) { try $0.update(wanted) }
        let found = try await store.read { try $0.people(mails: wanted.mails + person.mails) }
        #expect(Set(found.keys) == Set(wanted.mails))
    }

    @Test func `an ended person keeps their id and loses their addresses`() async throws {
        var sample = Sample()
        let person = sample.person()
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.insert(person) }
        try await store.write(.test()) { try $0.end(person) }
        let (found, byMail) = try await store.read {
            (try $0.find(Person.self, person.id), try $0.people(mails: person.mails))
        }
        #expect(found?.standing.endedOn == .test)
        #expect(byMail.isEmpty)
    }

    @Test func `hundreds of keys are looked up at once, whatever their number`() async throws {
        var sample = Sample()
        let people = (0..<300).map { sample.person("Person \($0)") }
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.insert(people) }
        for count in [0, 1, 8, 9, 128, 129, 300] {
            let wanted = people.prefix(count)
            let found = try await store.read { try $0.people(mails: wanted.flatMap(\.mails)) }
            #expect(Set(found.values.map(\.id)) == Set(wanted.map(\.id)), "\(count)")
        }
    }

    private func rename(_ organisation: Organisation, _ name: String, in store: SQLiteEngine) async throws {
        var edited = organisation
        edited.name = name
        let wanted = edited
        try await store.write(.test()) { try $0.update(wanted) }
    }
}

private func expectKept<R: StoredRecord>(_ record: R, in db: any SQLConnection) throws {
    #expect(try db.find(R.self, record.id) == record)
}

extension AnswerValue {
    static let samples: [AnswerValue] = [
        .text("in their words"), .choice("yes"), .element("Acme"), .date(Day(-719_162)), .percent(12.5),
        .money(Money(minorUnits: -1, currency: "EUR")), .trend(dimension: "volume", direction: -2, horizon: .fiveYears),
    ]
}
