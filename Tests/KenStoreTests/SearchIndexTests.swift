import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenStore

@Suite struct `The index of words` {
    private var sample = Sample()

    private func found(_ words: String, in engine: SQLiteEngine, asOf: Day = Day(20_050)) async throws -> [UUID] {
        let query = try #require(SearchQuery(words))
        return try await engine.read { db in try db.findings(query, asOf: asOf, limit: 50).map(\.record) }
    }

    private func item(_ sample: inout Sample, _ text: String, on day: Int) -> FeedbackItem {
        FeedbackItem(
            id: sample.id(), source: .note, organisation: nil, giver: nil, on: Day(day), text: text,
            standing: Standing(learnedOn: Day(day), at: Instant(milliseconds: 0)))
    }

    @Test func `hands out the newest first, many of one day among them`() async throws {
        var sample = sample
        let engine = try await Engine.sqlite.fresh()
        let items = (0..<30).map { item(&sample, "word \($0)", on: 20_000 + $0 / 10) }
        try await engine.write(.test()) { journal in try journal.insert(items) }
        let found = try await found("word", in: engine)
        #expect(found.count == 30)
        let days = Dictionary(items.map { ($0.id.uuid, $0.receivedOn) }) { $1 }
        #expect(found.compactMap { days[$0] } == items.map(\.receivedOn).sorted(by: >))
        #expect(try await self.found("word", in: engine, asOf: Day(20_000)).count == 10)
    }

    @Test func `forgets what is erased or deleted, and the words before a change`() async throws {
        var sample = sample
        let engine = try await Engine.sqlite.fresh()
        let (gone, kept) = (item(&sample, "vanishing word", on: 20_000), item(&sample, "other word", on: 20_000))
        try await engine.write(.test()) { journal in try journal.insert([gone, kept]) }
        try await engine.write(.test()) { journal in
            try journal.erase(gone)
            var changed = kept
            changed.text = "fresh word"
            try journal.update(changed)
        }
        #expect(try await found("vanishing", in: engine).isEmpty)
        #expect(try await found("other", in: engine).isEmpty)
        #expect(try await found("fresh", in: engine) == [kept.id.uuid])
        try await engine.write(.test()) { journal in
            if let record = try journal.find(FeedbackItem.self, kept.id) { try journal.end(record) }
        }
        #expect(try await found("word", in: engine).isEmpty)
    }

    @Test func `reads no table while it looks for the newest`() async throws {
        let engine = try await Engine.sqlite.fresh()
        let values: [SQLValue] = [.int(1), .text("\"word\""), .int(.max), .day(Day(20_000)), .int(20)]
        let plan = try await engine.read { db in
            try db.all(Statement("EXPLAIN QUERY PLAN " + SQLiteSearchStatements.newest.sql), values) { $0.text(3) }
        }
        #expect(plan.contains { $0.contains("VIRTUAL TABLE INDEX") } && plan.contains { $0.contains("USING INDEX") })
        #expect(!plan.contains { $0.contains("TEMP B-TREE") || $0.hasPrefix("SCAN e") }, "\(plan)")
    }
}
