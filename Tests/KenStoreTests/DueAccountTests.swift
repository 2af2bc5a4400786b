import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenStore

@Suite struct `Accounts due for a judgement` {
    @Test func `a new account is due`() async throws {
        var world = try await SmallWorld()
        #expect(try await world.due() == [])
        let account = world.sample.account("New")
        try await world.store.write(.test()) { try $0.insert(account) }
        #expect(try await world.due() == [account.id])
    }

    @Test func `a conversation makes the accounts it is filed under due, before and after it moves`() async throws {
        var world = try await SmallWorld()
        var talk = world.sample.meeting(with: world.other, [world.colleague])
        let first = talk
        try await world.store.write(.test()) { try $0.insert(first) }
        #expect(try await world.due() == [world.other.id])
        talk.organisations = [world.account.id]
        let moved = talk
        try await world.store.write(.test()) { try $0.update(moved) }
        #expect(try await world.due() == [world.account.id, world.other.id])
    }

    @Test func `what a colleague is matters to every account they have met`() async throws {
        var world = try await SmallWorld()
        let place = Affiliation(
            id: world.sample.id(), person: world.colleague.id, organisation: world.own.id, title: "Sales",
            standing: world.sample.standing())
        try await world.store.write(.test()) { try $0.insert(place) }
        #expect(try await world.due() == [world.own.id, world.account.id])
    }

    @Test func `a person nobody has met reaches no account by being renamed`() async throws {
        let world = try await SmallWorld()
        var stranger = world.stranger
        stranger.name = "Other name"
        let renamed = stranger
        try await world.store.write(.test()) { try $0.update(renamed) }
        #expect(try await world.due() == [])
    }

    @Test func `evidence makes its claim's account due`() async throws {
        var world = try await SmallWorld()
        let claim = Claim(
            id: world.sample.id(), question: try #require(Question.ID("Q205")), organisation: world.account.id,
            value: .text("rental"), gist: "rental", standing: world.sample.standing())
        try await world.store.write(.test()) { try $0.insert(claim) }
        _ = try await world.due()
        let item = EvidenceItem(
            id: world.sample.id(), claim: claim.id, source: .desk, speaker: nil, hearer: nil, on: .test,
            standing: world.sample.standing())
        try await world.store.write(.test()) { try $0.insert(item) }
        #expect(try await world.due() == [world.account.id])
    }

    @Test func `a product's form matters to every account, its name to none`() async throws {
        var world = try await SmallWorld()
        var product = Product(id: world.sample.id(), name: "Axis", form: .component, standing: world.sample.standing())
        let new = product
        try await world.store.write(.test()) { try $0.insert(new) }
        #expect(try await world.due() == [world.account.id, world.other.id])
        product.name = "Axis 2"
        let renamed = product
        try await world.store.write(.test()) { try $0.update(renamed) }
        #expect(try await world.due() == [])
    }

    @Test func `another policy makes every account due`() async throws {
        let world = try await SmallWorld()
        try await world.store.write(.test()) { try $0.set(Policy(profile: .startUp), from: .test) }
        #expect(try await world.due() == [world.account.id, world.other.id])
        #expect(try await world.store.read { try $0.policy(on: .test) } == Policy(profile: .startUp))
        #expect(try await world.store.read { try $0.policy(on: Day(19_999)) } == nil)
    }

    @Test func `a change after the reading keeps the account due`() async throws {
        var world = try await SmallWorld()
        let before = try await world.store.read { try $0.lastChange() }
        let talk = world.sample.meeting(with: world.account, [world.colleague])
        try await world.store.write(.test()) { try $0.insert(talk) }
        let account = world.account.id
        try await world.store.write { try $0.replaceJudgements(of: [account], with: [], change: before) }
        #expect(try await world.due() == [account])
    }
}

/// Two accounts, ourselves, a colleague who has met one account, and a stranger; nothing is due.
private struct SmallWorld {
    var sample = Sample()
    let store: SQLiteEngine
    let own: Organisation, account: Organisation, other: Organisation
    let colleague: Person, stranger: Person

    init() async throws {
        var sample = Sample()
        let account = sample.account(), other = sample.account("Other")
        let own = Organisation(id: sample.id(), name: "Us", kind: .stated(.ownCompany), standing: sample.standing())
        let colleague = sample.person("Ada"), stranger = sample.person("Stranger")
        let talk = sample.meeting(with: account, [colleague])
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert([own, account, other])
            try db.insert([colleague, stranger])
            try db.insert(talk)
        }
        (self.sample, self.store, self.own, self.account) = (sample, store, own, account)
        (self.other, self.colleague, self.stranger) = (other, colleague, stranger)
        _ = try await due()
    }

    /// What is due, which then is settled.
    func due() async throws -> Set<Organisation.ID> {
        try await store.write { db in
            let ids = try db.all(Statement("SELECT organisation FROM judgement_due"), []) { $0.uuid(0) }
            try db.run(Statement("DELETE FROM judgement_due"), [])
            return Set(ids.compactMap { $0.map { Organisation.ID($0) } })
        }
    }
}
