import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@Suite struct `Provenance` {
    @Test func `rows of a source are found by the ids they have there, many at once`() async throws {
        var sample = Sample()
        let rows = (0..<300).map { row("hubspot.contact", "\($0)", &sample) }
        let other = row("salesforce.contact", "7", &sample)
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.insert(sourceRecords: rows + [other]) }
        let found = try await store.read {
            try $0.sourceRecords(source: "hubspot.contact", externalIDs: (5..<400).map(String.init))
        }
        #expect(found.count == 295)
        #expect(found["7"] == rows[7])
    }

    @Test func `the same row of a source cannot be there twice`() async throws {
        var sample = Sample()
        let first = row("a", "1", &sample), second = row("a", "1", &sample)
        let store = try await Engine.sqlite.fresh()
        await #expect(throws: StoreFault.self) {
            try await store.write(.test()) { try $0.insert(sourceRecords: [first, second]) }
        }
    }

    @Test func `a record knows all rows it came from, also after they were read again`() async throws {
        var sample = Sample()
        let person = UUID()
        var first = row("a", "1", &sample)
        first.record = person
        let old = first
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.insert(sourceRecords: [old]) }
        first.fields = #"{"new":"1"}"#
        let new = first
        try await store.write(.test()) { try $0.update(sourceRecords: [new]) }
        #expect(try await store.read { try $0.sourceRecords(of: person) } == [new])
    }

    @Test func `a merged id leads to the record it was merged into, and back again when unmerged`() async throws {
        var sample = Sample()
        let first = sample.person("A"), second = sample.person("B"), third = sample.person("C")
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { db in
            try db.insert([first, second, third])
            try db.erase(first)
            try db.erase(second)
            try db.alias(first.id.uuid, to: second.id.uuid)
            try db.alias(second.id.uuid, to: third.id.uuid)
        }
        #expect(try await store.read { try $0.findMerged(Person.self, first.id) }?.id == third.id)
        #expect(try await store.read { try $0.resolve(third.id.uuid) } == third.id.uuid)
        try await store.write(.test()) { try $0.removeAlias(first.id.uuid) }
        #expect(try await store.read { try $0.resolve(first.id.uuid) } == first.id.uuid)
    }

    @Test func `an import keeps its files and what came of it`() async throws {
        var sample = Sample()
        var run = ImportRun(id: sample.id(), files: ["b.csv", "a.csv"], startedAt: .noon)
        let begun = run
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try $0.insert(begun) }
        run.finishedAt = .noon
        run.counts = ["created": 3]
        let done = run
        try await store.write(.test()) { try $0.update(done) }
        #expect(try await store.read { try $0.importRuns(limit: 5) } == [done])
    }

    @Test func `the same original is kept once`() async throws {
        let store = try await Engine.sqlite.fresh()
        let digests = try await store.write(.test()) { db in
            [try db.keep(original: [1, 2], kind: "text/csv"), try db.keep(original: [1, 2], kind: "text/csv")]
        }
        #expect(digests[0] == digests[1])
        #expect(try await store.read { try $0.blob(digests[0]) }?.bytes == [1, 2])
    }

    private func row(_ source: String, _ externalID: String, _ sample: inout Sample) -> SourceRow {
        SourceRow(
            id: sample.id(), source: source, externalID: externalID, record: UUID(), recordKind: .person, run: nil,
            fields: "{}", digest: [9])
    }
}
