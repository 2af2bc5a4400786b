import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Taking an import back` {
    private static let companies = """
        Record ID,Company name,Company Domain Name,Industry,Lifecycle Stage,Create Date
        11,Larkspur Looms,larkspur.example,Textiles,Customer,2025-01-10 09:00
        12,Quill Presses,quill.example,Printing,Lead,2025-02-10 09:00
        """
    private static let contacts = """
        Record ID,First Name,Last Name,Email,Job Title,Associated Company IDs,Lifecycle Stage,Create Date
        501,Mira,Dahl,mira@larkspur.example,Head of Engineering,11,Customer,2025-01-11 09:00
        502,Otto,Berg,otto@quill.example,Purchasing Manager,12,Lead,2025-02-11 09:00
        """

    private let ken: Ken

    init() async throws { ken = try await Ken.fresh(on: .demonstration) }

    private func read(_ text: String, as name: String = "file.csv") async throws -> ImportView {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-undo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return try await ken.importFiles(
            ImportInput(paths: [file.path], ownDomains: ["ours.example"]), as: .localOwner)
    }

    private func undo(_ view: ImportView) async throws -> UndoView { try await undo(try #require(view.importID)) }

    private func undo(_ id: String) async throws -> UndoView {
        try await ken.undoImport(UndoInput(importID: id), as: .localOwner)
    }

    private func names() async throws -> [String] {
        try await ken.store.read { db in
            try db.all(Organisation.self).map(\.name) + db.all(Person.self).map(\.name)
        }.sorted()
    }

    @Test func `what it made is gone, and can be imported again`() async throws {
        _ = try await read(Self.companies)
        let before = try await names()
        let undone = try await undo(try await read(Self.contacts))
        #expect(undone.removed["person"] == 2)
        #expect(undone.removed["affiliation"] == 2)
        #expect(undone.keptCount == 0)
        #expect(try await names() == before)
        #expect(try await read(Self.contacts).files.first?.counts == [.create: 2])
    }

    @Test func `what it changed is as it was, and the changed file is read again when asked to`() async throws {
        _ = try await read(Self.companies)
        let changed = Self.companies.replacing("Quill Presses", with: "Quill & Sons")
        let undone = try await undo(try await read(changed))
        #expect(undone.restored == 1)
        #expect(undone.removed == [:])
        #expect(try await names().contains("Quill Presses"))
        #expect(try await read(changed).files.first?.counts[.update] == 1)
    }

    @Test func `is never taken for the last act`() async throws {
        let view = try await read(Self.companies)
        let id = try #require(view.importID)
        do {
            _ = try await ken.undoAct(UndoActInput(act: UndoActInput.last), as: .localOwner)
            Issue.record("an import was taken back")
        } catch Refusal.conflict(let words) {
            #expect(words.contains("`ken undo \(id)`"))
        }
        _ = try await undo(id)
        await #expect(throws: Refusal.notFound("act to take back")) {
            try await ken.undoAct(UndoActInput(act: UndoActInput.last), as: .localOwner)
        }
    }

    @Test func `how a roadmap item stood before, and what was put off, go back too`() async throws {
        let company = try await MarketCompany.make()
        let histories = { () async throws -> [[String]] in
            try await company.ken.store.read { db in
                let items = try db.all(RoadmapItem.self).map(\.id)
                let found = try db.roadmapHistories(of: items, asOf: SmallCompany.day)
                return items.map { found[$0]?.versions.map { "\($0.from) \($0.scope) \($0.version)" } ?? [] }
            }
        }
        let before = try await histories()
        let files = try SmallCompany.files([
            "roadmap_edition": """
            ken:roadmap_edition,item,from,title,scope,status,disclosure,edition
            I2/0,I2,D-300,quiet drive,hum,planned,directionalNDA,0
            I2/1,I2,D-200,quiet drive,hum below 99 dB,planned,directionalNDA,1
            """,
            "snooze": """
            ken:snooze,code,organisation,tier,reason,since,until,put_off_by
            S1,W-TIER-01,LK,3,later,D-1,D+30,Ines
            """,
        ])
        let view = try await company.ken.importFiles(
            ImportInput(paths: files, day0: SmallCompany.day), as: .localOwner)
        #expect(try await histories() != before)
        #expect(try await company.ken.store.read { try $0.snoozes().count } == 1)
        let input = UndoInput(importID: try #require(view.importID))
        _ = try await company.ken.undoImport(input, as: .localOwner)
        #expect(try await histories() == before)
        #expect(try await company.ken.store.read { try $0.snoozes().isEmpty })
    }

    @Test func `two imports taken back one after the other leave nothing`() async throws {
        let empty = try await read("Record ID,Company name,Company Domain Name,Lifecycle Stage\n")
        let before = try await names()
        let first = try await read(Self.companies)
        let second = try await read(Self.companies.replacing("Quill Presses", with: "Quill & Sons"))
        _ = try await undo(second)
        #expect(try await undo(first).removed["organisation"] == 2)
        #expect(try await names() == before)
        #expect(empty.files.first?.counts == [:])
    }

    @Test func `what was changed since stays and is named`() async throws {
        let first = try await read(Self.companies)
        _ = try await read(Self.companies.replacing("Quill Presses", with: "Quill & Sons"))
        let undone = try await undo(first)
        #expect(undone.kept.map(\.what) == ["Quill & Sons"])
        #expect(undone.kept.map(\.why) == ["it was changed after the import"])
        #expect(
            try await read(Self.companies.replacing("Quill Presses", with: "Quill & Sons")).files.first?.counts[.create]
                == 1)
    }

    @Test func `what other records rest on stays and is named`() async throws {
        let first = try await read(Self.companies)
        _ = try await read(Self.contacts)
        let undone = try await undo(first)
        #expect(Set(undone.kept.map(\.what)).isSuperset(of: ["Larkspur Looms", "Quill Presses"]))
        #expect(undone.kept.allSatisfy { $0.why == "other records rest on it" })
    }

    @Test func `the history tells it, and a second time is refused`() async throws {
        let first = try await read(Self.companies)
        let id = try #require(first.importID)
        _ = try await undo(id)
        #expect(try await ken.imports(as: .localOwner).map(\.standing) == [.undone])
        await #expect(throws: Refusal.self) { try await undo(id) }
    }

    @Test func `the log of changes stays whole`() async throws {
        let first = try await read(Self.companies)
        _ = try await undo(try await read(Self.companies.replacing("Quill Presses", with: "Quill & Sons")))
        _ = try await undo(first)
        #expect(try await ken.store.read { try $0.examine() }.findings == [])
    }

    @Test func `someone who may not import may not take back`() async throws {
        let viewer = Caller(workspace: 1, person: nil, name: "Vera", role: .viewer)
        await #expect(throws: Refusal.self) {
            try await Operations.undoImport.perform(ken, UndoInput(importID: "x"), as: viewer)
        }
    }
}
