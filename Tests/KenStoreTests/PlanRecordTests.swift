import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenStore

@Suite struct `Plans, showings, decisions and work` {
    @Test func `stand in the dossiers of the accounts they concern`() async throws {
        var sample = Sample()
        let account = sample.account(), other = sample.account("Other")
        let person = sample.person()
        let place = Affiliation(
            id: sample.id(), person: person.id, organisation: other.id, title: nil, standing: sample.standing())
        let claim = Claim(
            id: sample.id(), question: try #require(Question.ID("Q205")), organisation: other.id, value: .text("x"),
            gist: "x", standing: sample.standing())
        var needed = Bet(id: sample.id(), kind: .price, text: "lower", decidedOn: .test, standing: sample.standing())
        needed.needOf = [account.id]
        var both = Bet(
            id: sample.id(), kind: .price, text: "both", decidedOn: Day(19_000), claims: [claim.id],
            standing: sample.standing())
        both.needOf = [other.id]
        let work = WorkItem(
            id: sample.id(), title: "w", points: 1, requester: person.id, openedOn: .test, standing: sample.standing())
        let agenda = Agenda(
            id: sample.id(), organisation: account.id, title: "a", meetingOn: Day(20_030), standing: sample.standing())
        let bets = [needed, both]
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert([account, other])
            try db.insert(person)
            try db.insert(place)
            try db.insert(claim)
            try db.insert(bets)
            try db.insert(work)
            try db.insert(agenda)
        }
        let dossiers = try await store.read { try $0.dossiers(of: [account.id, other.id], asOf: .test) }
        #expect(dossiers.map { $0.bets.map(\.text) } == [["lower"], ["both"]])
        #expect(dossiers.map { $0.workItems.count } == [0, 1])
        #expect(dossiers.map { $0.agendas.count } == [1, 0])
        #expect(dossiers.last?.profile(person.id)?.organisation == other.id)
        let past = try await store.read { try $0.dossiers(of: [account.id, other.id], asOf: Day(19_999)) }
        #expect(past.allSatisfy { $0.bets.isEmpty && $0.workItems.isEmpty && $0.agendas.isEmpty })
    }

    @Test func `what was shown brings every version of its item along`() async throws {
        var sample = Sample()
        let account = sample.account()
        let item = RoadmapItem(
            id: sample.id(), owner: account.id, title: "module", dimension: nil, standing: sample.standing())
        let showing = Disclosure(
            id: sample.id(), of: DisclosureSubject(item, from: .test), on: .test, to: account.id, people: [], by: nil,
            channel: .stage, hasNotice: false, isAcknowledged: false, standing: sample.standing())
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert(account)
            try db.insert(item)
            try db.insert(showing)
        }
        var moved = item
        (moved.status, moved.edition) = (.dropped, 2)
        let changed = moved
        try await store.write(.test(day: Day(20_005))) { try $0.update(changed) }
        let dossier = try await store.read { try $0.dossier(of: account.id, asOf: Day(20_009)) }
        #expect(dossier?.disclosures.map(\.id) == [showing.id])
        #expect(dossier?.roadmap.first?.versions.map(\.status) == [item.status, .dropped])
    }

    @Test func `make due whoever they concern, before and after a change`() async throws {
        var sample = Sample()
        let account = sample.account(), other = sample.account("Other")
        let people = [sample.person("Ada"), sample.person("Bo")]
        let places = zip(people, [account, other]).map { person, home in
            Affiliation(
                id: sample.id(), person: person.id, organisation: home.id, title: nil, standing: sample.standing())
        }
        let claims = try [account, other].map { owner in
            Claim(
                id: sample.id(), question: try #require(Question.ID("Q205")), organisation: owner.id,
                value: .text("x"), gist: "x", standing: sample.standing())
        }
        var work = WorkItem(
            id: sample.id(), title: "w", points: 1, requester: people[0].id, openedOn: .test,
            standing: sample.standing())
        var bet = Bet(
            id: sample.id(), kind: .price, text: "b", decidedOn: .test, claims: [claims[0].id],
            standing: sample.standing())
        let first = (work, bet)
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert([account, other])
            try db.insert(people)
            try db.insert(places)
            try db.insert(claims)
            try db.insert(first.0)
            try db.insert(first.1)
        }
        _ = try await due(in: store)
        work.requester = people[1].id
        let asked = work
        try await store.write(.test()) { try $0.update(asked) }
        #expect(try await due(in: store) == [account.id, other.id])
        bet.claims = [claims[1].id]
        let rested = bet
        try await store.write(.test()) { try $0.update(rested) }
        #expect(try await due(in: store) == [account.id, other.id])
    }

    /// What is due, which then is settled.
    private func due(in store: SQLiteEngine) async throws -> Set<Organisation.ID> {
        try await store.write { db in
            let ids = try db.all(Statement("SELECT organisation FROM judgement_due"), []) { $0.uuid(0) }
            try db.run(Statement("DELETE FROM judgement_due"), [])
            return Set(ids.compactMap { $0.map { Organisation.ID($0) } })
        }
    }
}
