import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Somebody new in a note` {
    private let company: SmallCompany

    init() async throws { company = try await SmallCompany() }

    private func note(_ with: String, _ body: String = "We talked.") -> String {
        "---\naccount: Larkspur Looms\nwith: \(with)\nfrom us: Ines\n---\n\(body)"
    }

    private func log(_ input: NoteInput) async throws -> NoteView { try await company.ken.log(input, as: .localOwner) }

    @Test func `a preview offers to write down a name that nobody there has`() async throws {
        let view = try await log(NoteInput(text: note("Mira; New Guy; New Guy"), keeps: false))
        #expect(view.newPeople == [NoteView.NewPerson(name: "New Guy", isKept: true)])
        #expect(view.problems.isEmpty)
        #expect(view.theirs.map(\.name) == ["Mira Lund"])
    }

    @Test func `keeping the note writes down the person with a place at the account, and undoing takes both back`()
        async throws
    {
        let before = try await company.account().people.map(\.person.name)
        let text = note("New Guy; Mira", "pain: dust\npromise: a gasket")
        let view = try await log(NoteInput(text: text, newPeople: ["New Guy": true], keeps: true))
        let after = try await company.account()
        #expect(Set(after.people.map(\.person.name)) == Set(before + ["New Guy"]))
        let talk = try #require(after.timeline.first { $0.id == view.interaction })
        #expect(Set(talk.theirs.map(\.name)) == ["New Guy", "Mira Lund"])
        let undone = try await company.ken.undoAct(UndoActInput(act: try #require(view.act)), as: .localOwner)
        #expect(undone.kept.isEmpty)
        #expect(try await company.account().people.map(\.person.name) == before)
    }

    @Test func `a name that is left out is nobody at the talk, and nobody new`() async throws {
        let before = try await company.account().people.count
        let view = try await log(NoteInput(text: note("New Guy; Mira"), newPeople: ["New Guy": false], keeps: true))
        let after = try await company.account()
        #expect(after.people.count == before)
        #expect(after.timeline.first { $0.id == view.interaction }?.theirs.map(\.name) == ["Mira Lund"])
    }

    @Test func `nobody is written down unasked`() async throws {
        let before = try await company.changes()
        await #expect(throws: Refusal.self) { try await log(NoteInput(text: note("New Guy"), keeps: true)) }
        #expect(try await company.changes() == before)
        let view = try await log(NoteInput(text: note("New Guy"), takesNewPeople: true, keeps: true))
        #expect(view.interaction != nil)
    }

    @Test func `a name of two people there is asked about, and is nobody new`() async throws {
        let view = try await log(NoteInput(text: note("Lund"), keeps: false))
        #expect(view.newPeople.isEmpty)
        #expect(view.problems.map(\.field) == ["with"])
    }

    @Test func `a mark that is one letter off is pointed out`() async throws {
        let text = note("Mira", "promis: a gasket\n- pian: dust\nprice: too high\npromise: a belt")
        let hints = try await log(NoteInput(text: text, keeps: false)).hints
        #expect(hints.filter { $0.contains("is kept as prose") }.count == 2)
        #expect(hints.contains { $0.contains("“promis:”") && $0.contains("“promise:”") })
        #expect(hints.contains { $0.contains("“pian:”") && $0.contains("“pain:”") })
    }
}
