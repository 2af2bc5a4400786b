import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@Suite struct `Editions of a roadmap item` {
    private var sample = Sample()

    @Test func `are readable as of a day, each from the day it held`() async throws {
        var sample = sample
        let account = sample.account(learned: Day(19_000))
        var item = RoadmapItem(
            id: sample.id(), owner: account.id, title: "safety module", dimension: nil,
            standing: sample.standing(Day(19_100)))
        item.shownUntil = Day(20_100)
        let first = item
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test(day: Day(19_200))) { db in
            try db.insert(account)
            try db.insert(first)
        }
        item.shownUntil = Day(20_300)
        (item.edition, item.status, item.scope) = (2, .building, "stop and hold")
        let second = item
        try await store.write(.test(day: Day(19_500))) { try $0.update(second) }
        #expect(try await history(of: first.id, asOf: Day(19_099), in: store) == nil)
        let past = try #require(try await history(of: first.id, asOf: Day(19_499), in: store))
        #expect(past.versions == [DisclosureSubject(first, from: Day(19_100))])
        let now = try #require(try await history(of: first.id, asOf: .test, in: store))
        #expect(
            now.versions == [DisclosureSubject(first, from: Day(19_100)), DisclosureSubject(second, from: Day(19_500))])
        #expect(now.version(on: Day(19_500))?.range.until == Day(20_300))
    }

    @Test func `a change of what nobody is shown makes no new one, and two on one day make one`() async throws {
        var sample = sample
        let account = sample.account()
        var item = RoadmapItem(
            id: sample.id(), owner: account.id, title: "axis", dimension: nil, standing: sample.standing())
        let first = item
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert(account)
            try db.insert(first)
        }
        item.effort = 3
        let quiet = item
        item = try await store.write(.test(day: Day(20_010))) { try $0.update(quiet) }
        #expect(try await history(of: first.id, asOf: Day(20_010), in: store)?.versions.count == 1)
        for status in [RoadmapItem.Status.building, .dropped] {
            item.status = status
            let changed = item
            item = try await store.write(.test(day: Day(20_020))) { try $0.update(changed) }
        }
        let statuses = try await history(of: first.id, asOf: Day(20_020), in: store)?.versions.map(\.status)
        #expect(statuses == [.planned, .dropped])
    }

    @Test func `stand in the dossier of an account that was shown the item`() async throws {
        var sample = sample
        let own = sample.account("Fjellmark"), account = sample.account()
        let item = RoadmapItem(
            id: sample.id(), owner: own.id, title: "axis", dimension: nil, standing: sample.standing())
        let subject = DisclosureSubject(item, from: .test)
        let shown = Disclosure(
            id: sample.id(), of: subject, on: .test, to: account.id, people: [], by: nil, channel: .inPerson,
            hasNotice: true, isAcknowledged: true, standing: sample.standing())
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert([own, account])
            try db.insert(item)
            try db.insert(shown)
        }
        let dossiers = try await store.read { try $0.dossiers(of: [own.id, account.id], asOf: .test) }
        #expect(dossiers.map { $0.roadmap.map(\.versions) } == [[], [[subject]]])
        #expect(dossiers.map { $0.market.roadmap.map(\.id) } == [[item.id], []])
    }

    private func history(
        of item: RoadmapItem.ID, asOf day: Day, in store: SQLiteEngine
    ) async throws -> RoadmapHistory? {
        try await store.read { try $0.roadmapHistories(of: [item], asOf: day)[item] }
    }
}
