import KenDomain
import KenTestSupport
import Testing

@testable import KenStore
@testable import KenVerbs

@Suite struct `Two people who change the same record` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }
    /// The record as both of them opened it.
    private let opened: RecordView

    init() async throws {
        company = try await SmallCompany()
        let list = try await company.ken.records(RecordListInput(kind: "person"), as: .localOwner)
        let row = try #require(list.rows.first { $0.title == "Mira Lund" })
        opened = try await company.ken.record(RecordFormInput(kind: "person", id: row.id), as: .localOwner)
    }

    private func save(_ cells: [String: [String]], version: Int? = nil) async throws -> SavedRecordView {
        try await ken.saveRecord(
            SaveRecordInput(kind: "person", id: opened.id, version: version ?? opened.version, cells: cells),
            as: .localOwner)
    }

    private func now() async throws -> [String: [String]] {
        let view = try await ken.record(RecordFormInput(kind: "person", id: opened.id), as: .localOwner)
        return Dictionary(uniqueKeysWithValues: view.fields.map { ($0.column, $0.values) })
    }

    @Test func `in different fields both keep what they wrote`() async throws {
        _ = try await save(["temperament": ["Likes drawings."], "wants": [""]])
        let second = try await save(["temperament": ["Begin with the looms."], "wants": ["Fewer style changes"]])
        #expect(second.conflict == nil)
        let now = try await now()
        #expect(now["temperament"] == ["Likes drawings."])
        #expect(now["wants"] == ["Fewer style changes"])
    }

    @Test func `in the same field the second is asked, field by field, and nothing is written over`() async throws {
        _ = try await save(["temperament": ["Likes drawings."]])
        let second = try await save(["temperament": ["Likes figures."], "zone": ["Europe/Oslo"]])
        #expect(second.act == nil)
        let conflict = try #require(second.conflict)
        #expect(conflict.version == opened.version + 1)
        let field = try #require(conflict.fields.first { $0.column == "temperament" })
        #expect(field.values == ["Likes figures."])
        #expect(field.theirs == ["Likes drawings."])
        #expect(conflict.fields.filter { $0.theirs != nil }.count == 1)
        #expect(conflict.fields.first { $0.column == "zone" }?.values == ["Europe/Oslo"])
        #expect(try await now()["temperament"] == ["Likes drawings."])
        #expect(try await now()["zone"] == [])
        _ = try await save(["temperament": ["Likes figures."]], version: conflict.version)
        #expect(try await now()["temperament"] == ["Likes figures."])
    }

    @Test func `to the same words agree`() async throws {
        _ = try await save(["wants": ["Fewer style changes"]])
        #expect(try await save(["wants": ["Fewer style changes"]]).conflict == nil)
    }
}

@Suite struct `Several records changed at once` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }

    init() async throws { company = try await SmallCompany() }

    private func promises() async throws -> [RecordListView.Row] {
        try await ken.records(RecordListInput(kind: "commitment"), as: .localOwner).rows
    }

    @Test func `all get the value in one act, which one undo takes back`() async throws {
        let ids = try await promises().map(\.id)
        let input = ChangeRecordsInput(kind: "commitment", ids: ids, column: "owner", values: ["Per Dahl"])
        let done = try await ken.changeRecords(input, as: .localOwner)
        func owners() async throws -> Set<[String]> {
            var owners: Set<[String]> = []
            for id in ids {
                let view = try await ken.record(RecordFormInput(kind: "commitment", id: id), as: .localOwner)
                owners.insert(view.fields.first { $0.column == "owner" }?.values ?? [])
            }
            return owners
        }
        #expect(try await owners() == [["Per Dahl"]])
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await owners() == [["Ines Hoel"], ["Per Dahl"]])
    }

    @Test func `one that cannot take it stops all of them, and each is named`() async throws {
        let ids = try await promises().prefix(2).map(\.id)
        let input = ChangeRecordsInput(kind: "commitment", ids: ids, column: "due_on", values: ["tomorrow"])
        do {
            _ = try await ken.changeRecords(input, as: .localOwner)
            Issue.record("it was kept")
        } catch Refusal.invalid(let problems) {
            #expect(problems.count == 2)
            #expect(problems.allSatisfy { $0.field == "value" && $0.reason.contains("promise: ") })
        }
    }

    @Test func `nothing marked and no such field are both said`() async throws {
        do {
            _ = try await ken.changeRecords(
                ChangeRecordsInput(kind: "commitment", ids: [], column: "digest", values: ["x"]), as: .localOwner)
            Issue.record("it was kept")
        } catch Refusal.invalid(let problems) { #expect(problems.map(\.field) == ["marked", "column"]) }
    }
}
