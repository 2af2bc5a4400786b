import KenDomain
import KenTestSupport
import Testing

@testable import KenImport
@testable import KenStore
@testable import KenVerbs

@Suite struct `A record made and changed by hand` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }

    init() async throws { company = try await SmallCompany() }

    private func record(_ kind: RecordKind, _ title: String) async throws -> RecordView {
        let list = try await ken.records(RecordListInput(kind: kind.rawValue), as: .localOwner)
        let row = try #require(list.rows.first { $0.title.contains(title) })
        return try await ken.record(RecordFormInput(kind: kind.rawValue, id: row.id), as: .localOwner)
    }

    private func save(
        _ view: RecordView, _ cells: [String: [String]], as caller: Caller = .localOwner
    ) async throws -> SavedRecordView {
        try await ken.saveRecord(
            SaveRecordInput(kind: view.kind, id: view.id, version: view.version, cells: cells), as: caller)
    }

    private func values(_ view: RecordView, _ column: String) -> [String] {
        view.fields.first { $0.column == column }?.values ?? []
    }

    @Test(arguments: RecordKind.allCases)
    func `of every kind offers a field for each column but those that Ken fills itself`(_ kind: RecordKind) async throws
    {
        let view = try await ken.record(RecordFormInput(kind: kind.rawValue), as: .localOwner)
        let table = try #require(RecordType.all[kind]).table
        let own = table.columns.filter { !$0.hasSuffix("inferred_from") && $0 != "flagged_on" }
        #expect(view.fields.map(\.column) == own + ["visibility", "circle", "learned_on"])
        #expect(view.id == nil && view.version == 0 && view.mayEdit)
    }

    @Test func `shows other records by their names, and takes them by their names`() async throws {
        let promise = try await record(.commitment, "Drawings of the shed")
        #expect(values(promise, "organisation") == ["Larkspur Looms"])
        #expect(values(promise, "people") == ["Mira Lund"])
        _ = try await save(promise, ["people": ["Mira Lund", "otto lund"], "due_on": ["2026-12-24"]])
        let after = try await record(.commitment, "Drawings of the shed")
        #expect(values(after, "people") == ["Mira Lund", "Otto Lund"])
        #expect(values(after, "due_on") == ["2026-12-24"])
        #expect(after.version == 2)
        #expect(after.history.first?.fields.map(\.label) == ["People", "Due on"])
        #expect(after.history.first?.fields.first?.after == "Mira Lund, Otto Lund")
    }

    @Test func `is made, found in its list, and gone again when the act is undone`() async throws {
        let blank = try await ken.record(RecordFormInput(kind: "organisation"), as: .localOwner)
        let made = try await save(
            blank,
            ["name": ["Fern Mills"], "kind": ["endCustomer"], "domains": ["fern.example"], "sells_to": ["shops"]])
        let view = try await record(.organisation, "Fern Mills")
        #expect(view.id == made.id)
        #expect(values(view, "sells_to") == ["shops"])
        let act = try #require(made.act?.act)
        _ = try await ken.undoAct(UndoActInput(act: act), as: .localOwner)
        await #expect(throws: Refusal.notFound("organisation")) {
            _ = try await ken.record(RecordFormInput(kind: "organisation", id: made.id), as: .localOwner)
        }
    }

    @Test func `a field that is emptied is not known any more`() async throws {
        let person = try await record(.person, "Mira Lund")
        #expect(values(person, "temperament") == ["Begin with the looms."])
        _ = try await save(person, ["temperament": [""]])
        #expect(values(try await record(.person, "Mira Lund"), "temperament") == [])
    }

    @Test func `every problem is said at once, each at its field, and nothing is written`() async throws {
        let blank = try await ken.record(RecordFormInput(kind: "commitment"), as: .localOwner)
        await #expect(throws: Refusal.self) {
            _ = try await save(blank, ["organisation": ["Nowhere Ltd"], "people": ["Nobody Atall"]])
        }
        do {
            _ = try await save(
                blank,
                ["organisation": ["Larkspur"], "made_on": ["31 February"], "due_on": ["soon"], "direction": [""]])
            Issue.record("it was kept")
        } catch Refusal.invalid(let problems) {
            #expect(Set(problems.map(\.field)) == ["made_on", "due_on", "direction", "text"])
            #expect(problems.allSatisfy { $0.line == nil })
        }
        let list = try await ken.records(RecordListInput(kind: "commitment"), as: .localOwner)
        #expect(!list.rows.contains { $0.id == blank.id })
    }

    @Test func `a mail address or a domain belongs to one of them only`() async throws {
        let person = try await ken.record(RecordFormInput(kind: "person"), as: .localOwner)
        await #expect(throws: Refusal.self) {
            _ = try await save(person, ["name": ["Mira L."], "mails": ["mira@larkspur.example"]])
        }
        let pumps = try await record(.organisation, "Lark Pumps")
        await #expect(throws: Refusal.self) { _ = try await save(pumps, ["domains": ["larkspur.example"]]) }
    }

    @Test func `removed, it is hidden until that is undone`() async throws {
        let promise = try await record(.commitment, "A price list")
        let id = try #require(promise.id)
        let done = try await ken.removeRecord(RemoveRecordInput(kind: "commitment", id: id), as: .localOwner)
        #expect(try await ken.record(RecordFormInput(kind: "commitment", id: id), as: .localOwner).isRemoved)
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await !record(.commitment, "A price list").isRemoved)
    }

    @Test func `an answer is put in confidence with those who are named`() async throws {
        let claim = try await record(.claim, "Style changes")
        _ = try await save(claim, ["visibility": ["inConfidence"], "circle": ["Ines Hoel"]])
        let after = try await record(.claim, "Style changes")
        #expect(values(after, "circle") == ["Ines Hoel"])
        let sales = try await company.colleague("Per Dahl")
        await #expect(throws: Refusal.forbidden("read this claim")) {
            _ = try await ken.record(RecordFormInput(kind: "claim", id: after.id), as: sales)
        }
    }

    @Test func `sales writes promises and not the ledger`() async throws {
        let sales = try await company.colleague("Per Dahl")
        let promise = try await record(.commitment, "A price list")
        _ = try await save(promise, ["due_on": ["2026-12-01"]], as: sales)
        let claim = try await record(.claim, "Style changes")
        await #expect(throws: Refusal.forbidden("editLedger")) {
            _ = try await save(claim, ["gist": ["something else"]], as: sales)
        }
    }

    @Test(arguments: ["", "x", "job ", "change_body", "organisation'"])
    func `a kind nobody knows is not found`(_ kind: String) async throws {
        await #expect(throws: Refusal.self) {
            _ = try await ken.record(RecordFormInput(kind: kind), as: .localOwner)
        }
    }
}
