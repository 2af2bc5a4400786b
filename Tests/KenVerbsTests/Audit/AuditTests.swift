import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `The log of changes for people` {
    private let company: SmallCompany

    init() async throws { company = try await SmallCompany() }

    private let admin = Caller(workspace: 1, person: nil, name: "keeper", role: .admin)

    private func audit(_ input: AuditInput = AuditInput(), as caller: Caller = .localOwner) async throws -> AuditView {
        try await Operations.audit.perform(company.ken, input, as: caller)
    }

    private func settle(_ text: String) async throws -> ActView {
        let promise = try await company.ken.store.read { db in try db.all(Commitment.self) }.first { $0.text == text }
        let input = SettleInput(promise: try #require(promise?.id), settlement: .done, settledOn: SmallCompany.day)
        return try await company.ken.settlePromise(input, as: .localOwner)
    }

    @Test func `tells who changed what, field by field, with the way to take it back`() async throws {
        let act = try await settle("Drawings of the shed")
        let line = try #require(try await audit().lines.first)
        #expect(line.kind == "commitment" && line.title == "Drawings of the shed" && line.who == "owner")
        #expect(line.fields.map(\.name).contains("settled on") && line.act == act.act)
        let field = try #require(line.fields.first { $0.name == "settled on" })
        #expect(field.before == nil && field.after != nil)
        _ = try await company.ken.undoAct(UndoActInput(act: act.act), as: .localOwner)
        let after = try await audit().lines
        #expect(after.allSatisfy { $0.act == nil } && after.count > 1)
    }

    @Test func `counts what an import brought, kind by kind`() async throws {
        let lines = try await audit(AuditInput(verb: "import")).lines
        #expect(lines.flatMap(\.batches).contains { $0.hasSuffix("made") })
    }

    @Test func `filters by who, verb, kind and day, and tells apart what does not fit`() async throws {
        _ = try await settle("Drawings of the shed")
        #expect(try await audit(AuditInput(who: "OWN", kind: "commitment")).lines.count == 1)
        #expect(try await audit(AuditInput(who: "nobody")).lines.isEmpty)
        #expect(try await audit(AuditInput(kind: "no such kind")).lines.isEmpty)
        let today = company.ken.today()
        #expect(try await !audit(AuditInput(day: today)).lines.isEmpty)
        for day in [today.adding(-1), today.adding(1)] {
            #expect(try await audit(AuditInput(day: day)).lines.isEmpty)
        }
    }

    @Test func `pages follow each other without gap or double`() async throws {
        for text in ["Drawings of the shed", "A price list", "Readings from two looms"] { _ = try await settle(text) }
        for number in 0..<40 {
            let note = NoteInput(text: "---\naccount: Larkspur Looms\n---\nCall number \(number).", keeps: true)
            _ = try await company.ken.log(note, as: .localOwner)
        }
        var (numbers, page): ([Int64], String?) = ([], nil)
        repeat {
            let view = try await audit(AuditInput(page: page))
            numbers += view.lines.map(\.number)
            page = view.nextPage
        } while page != nil
        #expect(numbers == (1...(numbers.first ?? 0)).reversed())
    }

    @Test func `words that the reader may not see stay hidden, also those a record had before`() async throws {
        _ = try await settle("never name the buyer")
        let mine = try #require(try await audit().lines.first)
        #expect(mine.title == "never name the buyer")
        let line = try #require(try await audit(as: admin).lines.first)
        #expect(line.isHidden && line.title == nil && line.fields.isEmpty)
    }

    @Test(arguments: ["x", "-1", "0", "99999999999999999999"])
    func `a page that is none is refused`(_ page: String) async throws {
        await #expect(throws: Refusal.self) { try await audit(AuditInput(page: page)) }
    }
}
