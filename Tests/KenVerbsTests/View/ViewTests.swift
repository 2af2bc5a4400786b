import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Views that people keep` {
    private let ken: Ken

    init() async throws { ken = try await Ken.fresh(on: .demonstration) }

    private static let ines = Caller(
        workspace: 1, person: Person.ID("AAAAAAAAAAAAAAAAAAAAAA"), name: "Ines", role: .sales)
    private static let per = Caller(
        workspace: 1, person: Person.ID("AAAAAAAAAAAAAAAAAAAAAQ"), name: "Per", role: .sales)

    private func keep(_ name: String, _ query: String = "?severity=high", as caller: Caller = ines) async throws
        -> ActView
    {
        try await Operations.keepView.perform(ken, ViewInput(list: .warnings, name: name, query: query), as: caller)
    }

    private func names(of caller: Caller = ines) async throws -> [String] {
        try await ken.views(of: .warnings, as: caller).map(\.name)
    }

    @Test func `are kept under a name, and are nobody else's to see or change`() async throws {
        _ = try await keep(" Grave   ones ")
        #expect(try await names() == ["Grave ones"])
        #expect(try await names(of: Self.per).isEmpty)
        #expect(try await ken.views(of: .accounts, as: Self.ines).isEmpty)
        let id = try #require(try await ken.views(of: .warnings, as: Self.ines).first?.id)
        await #expect(throws: Refusal.self) {
            try await ken.changeView(ViewChangeInput(view: id, name: "Mine"), as: Self.per)
        }
        #expect(try await names() == ["Grave ones"])
    }

    @Test func `a name kept twice means the newer filter`() async throws {
        _ = try await keep("Grave ones")
        _ = try await keep("Grave ones", "?family=owed")
        #expect(try await ken.views(of: .warnings, as: Self.ines).map(\.query) == ["?family=owed"])
    }

    @Test func `each act can be taken back: keeping, renaming, removing`() async throws {
        let kept = try await keep("Grave ones")
        let id = try #require(try await ken.views(of: .warnings, as: Self.ines).first?.id)
        let renamed = try await ken.changeView(ViewChangeInput(view: id, name: "Red"), as: Self.ines)
        let removed = try await ken.changeView(ViewChangeInput(view: id, name: nil), as: Self.ines)
        #expect(try await names().isEmpty)
        for (act, after) in [(removed, ["Red"]), (renamed, ["Grave ones"]), (kept, [])] {
            _ = try await ken.undoAct(UndoActInput(act: act.act), as: Self.ines)
            #expect(try await names() == after)
        }
    }

    @Test func `one changed since is not put back over the change`() async throws {
        let kept = try await keep("Grave ones")
        _ = try await keep("Grave ones", "?family=owed")
        await #expect(throws: Refusal.self) { try await ken.undoAct(UndoActInput(act: kept.act), as: Self.ines) }
        #expect(try await names() == ["Grave ones"])
    }

    @Test(arguments: [
        "x", "//evil.example", "?a=\"><script>", "?a=b c", "?a#b", "javascript:alert(1)",
        "?" + String(repeating: "a", count: 600),
    ])
    func `what is no filter is refused`(_ query: String) async throws {
        await #expect(throws: Refusal.self) { try await keep("x", query) }
    }

    @Test(arguments: ["", "  ", String(repeating: "a", count: 61)])
    func `what is no name is refused`(_ name: String) async throws {
        await #expect(throws: Refusal.self) { try await keep(name) }
    }
}
