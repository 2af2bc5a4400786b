import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenStore
@testable import KenVerbs

@Suite struct `Two people who are one` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }

    init() async throws { company = try await SmallCompany() }

    private func person(_ name: String) async throws -> Person {
        try #require(
            try await ken.store.read { try $0.all(Person.self) }.first {
                $0.name == name && $0.standing.endedOn == nil
            })
    }

    private func input(_ takes: [String] = []) async throws -> MergeInput {
        MergeInput(
            kind: "person", id: try await person("Mira Lund").id.description, other: "Otto Lund", takes: takes)
    }

    private func everything() async throws -> [String: String] {
        try await ken.store.read { db in
            var texts: [String: String] = [:]
            for kind in RecordKind.allCases { try Self.add(kind.type, db, to: &texts) }
            return texts
        }
    }

    private static func add<R: StoredRecord>(
        _ type: R.Type, _ db: any SQLConnection, to texts: inout [String: String]
    ) throws {
        for record in try db.all(R.self) { texts[record.id.description] = try JSONText.encode(record) }
    }

    @Test func `are shown side by side before anything happens`() async throws {
        let before = try await everything()
        let view = try await ken.previewMerge(try await input(), as: .localOwner)
        #expect(view.goes?.title == "Otto Lund")
        #expect(view.fields.map(\.column) == ["name", "mails", "leaves_on"])
        #expect(view.fields.map(\.joins) == [false, true, false])
        #expect(view.moves.contains { $0.words == "conversation" && $0.count == 1 })
        #expect(try await everything() == before)
    }

    @Test func `become one with the addresses, words, promises and talks of both`() async throws {
        let otto = try await person("Otto Lund").id
        _ = try await ken.merge(try await input(["name"]), as: .localOwner)
        let merged = try await person("Otto Lund")
        #expect(merged.mails == ["mira@larkspur.example", "otto@larkspur.example"])
        #expect(merged.leavesOn != nil)
        let left = try await everything().filter { $0.value.contains(otto.description) && $0.key != otto.description }
        // The place at the same company that they had twice is ended and stays his.
        #expect(left.values.allSatisfy { $0.contains("endedOn") }, "\(left)")
        let view = try await ken.person(RecordInput(id: otto), as: .localOwner)
        #expect(view.person.id == merged.id)
    }

    @Test func `are two again, exactly as they were, when it is undone`() async throws {
        let before = try await everything()
        let done = try await ken.merge(try await input(), as: .localOwner)
        #expect(try await everything() != before)
        let undone = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(undone.kept == [])
        #expect(try await everything() == before)
        let otto = try await person("Otto Lund")
        #expect(try await ken.store.read { try $0.resolve(otto.id.uuid) } == otto.id.uuid)
    }

    @Test func `stay one when the files that named the other are read again`() async throws {
        _ = try await ken.merge(try await input(), as: .localOwner)
        let people = try await ken.store.read { try $0.all(Person.self) }.count
        let changed = "ken:person,name,mails,wants\nOT,Otto Lund,otto@larkspur.example,A lower price\n"
        let files = try SmallCompany.files(["people": changed])
        _ = try await ken.importFiles(ImportInput(paths: files, day0: SmallCompany.day), as: .localOwner)
        #expect(try await ken.store.read { try $0.all(Person.self) }.count == people)
        #expect(try await ken.store.read { try $0.all(Person.self) }.filter { $0.standing.endedOn == nil }.count == 3)
    }

    @Test func `cannot be the same one, nor somebody nobody knows`() async throws {
        var same = try await input()
        same.other = same.id
        await #expect(throws: Refusal.invalid([Problem(field: "other", "These are one and the same.")])) {
            _ = try await ken.merge(same, as: .localOwner)
        }
        same.other = "Nobody Atall"
        await #expect(throws: Refusal.self) { _ = try await ken.merge(same, as: .localOwner) }
    }

    @Test func `organisations too: what named the one names the other`() async throws {
        let all = try await ken.store.read { try $0.all(Organisation.self) }
        let looms = try #require(all.first { $0.name == "Larkspur Looms" })
        let pumps = try #require(all.first { $0.name == "Lark Pumps" })
        let input = MergeInput(kind: "organisation", id: pumps.id.description, other: "Larkspur Looms", takes: ["kind"])
        let before = try await everything()
        let done = try await ken.merge(input, as: .localOwner)
        let account = try await ken.account(AccountInput(account: looms.id.description), as: .localOwner)
        #expect(account.organisation.name == "Lark Pumps")
        #expect(
            try await ken.ask(AccountInput(account: "Lark Pumps"), as: .localOwner).lines.contains {
                !$0.answers.isEmpty
            })
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await everything() == before)
    }

    @Test func `other kinds are not merged`() async throws {
        let claim = MergeInput(kind: "claim", id: "x", other: "y")
        await #expect(throws: Refusal.conflict("Only organisations and people are merged.")) {
            _ = try await ken.merge(claim, as: .localOwner)
        }
    }
}
