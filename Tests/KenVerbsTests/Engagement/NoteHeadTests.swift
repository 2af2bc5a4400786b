import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `The head of a note, kept` {
    private let company: SmallCompany
    private let day = SmallCompany.day

    init() async throws { company = try await SmallCompany() }

    private func problems(_ head: String, account: String = "Larkspur Looms") async throws -> [Problem] {
        let text = "---\naccount: \(account)\n\(head)\n---\n"
        return try await company.ken.log(NoteInput(text: text, keeps: false), as: .localOwner).problems
    }

    private func kept(_ head: String, _ body: String = "We talked.") async throws -> InteractionLine {
        let note = try await company.log(body, head: head)
        let line = try await company.account().timeline.first { $0.id == note.interaction }
        return try #require(line)
    }

    @Test func `a talk without a day was today`() async throws {
        #expect(try await kept("").on == day)
    }

    @Test func `a talk of last week is filed and learned then`() async throws {
        let line = try await kept("date: \(day.adding(-7))")
        #expect(line.on == day.adding(-7))
        let past = try await company.account(asOf: day.adding(-7))
        #expect(past.timeline.contains { $0.id == line.id })
        #expect(try await !company.account(asOf: day.adding(-8)).timeline.contains { $0.id == line.id })
    }

    @Test func `a day still to come is refused`() async throws {
        let found = try await problems("date: \(day.adding(1))")
        #expect(found.map(\.field) == ["date"])
        #expect(found.first?.reason.contains("still to come") == true)
    }

    @Test func `how they met is said, or presumed with a reason`() async throws {
        #expect(try await kept("kind: visit").kind == .stated(.visit))
        let presumed = try await kept("")
        #expect(presumed.kind.value == .meeting)
        #expect(presumed.kind.inferredFrom == "the note does not say how you met")
    }

    @Test func `length and level are kept`() async throws {
        let line = try await kept("minutes: 42\nlevel: 4")
        #expect(line.minutes == 42)
        #expect(line.level == 4)
    }

    @Test func `a length that is not known stays unknown`() async throws {
        let line = try await kept("")
        #expect(line.minutes == nil)
        #expect(line.topics.value.isEmpty)
    }

    @Test func `topics are read from the words, and only presumed`() async throws {
        let line = try await kept("minutes: 60", "They want a discount and ask for the lead times.")
        #expect(line.topics.value == [TopicMinutes(.price, 30), TopicMinutes(.delivery, 30)])
        #expect(line.topics.isInferred)
    }

    @Test func `the first heading is the title`() async throws {
        #expect(try await kept("", "# Sheds and looms\nWe talked.").title == "Sheds and looms")
    }

    @Test func `without a heading the title says how and with whom`() async throws {
        #expect(try await kept("kind: phone").title.hasSuffix("with Larkspur Looms"))
    }

    @Test func `the words are kept without blank lines around them`() async throws {
        #expect(try await kept("", "\n\n  We talked.  \n\n").gist == "We talked.")
    }

    @Test func `a note of marks alone is kept`() async throws {
        let line = try await kept("", "pain: dust")
        #expect(line.gist == "pain: dust")
    }

    @Test(arguments: ["Mira", "mira lund", "MIRA", "mira@larkspur.example", "Lund Mira"])
    func `a person is found by any part of the name, or by mail`(_ typed: String) async throws {
        #expect(try await kept("with: \(typed)").theirs.map(\.name) == ["Mira Lund"])
    }

    @Test func `a name that fits two people is asked about, with both names`() async throws {
        let found = try await problems("with: Lund")
        #expect(found.map(\.field) == ["with"])
        #expect(found.first?.reason.contains("fits several people") == true)
        #expect(found.first?.reason.contains("Mira Lund") == true)
    }

    @Test func `a colleague is not looked for among theirs, nor the other way round`() async throws {
        #expect(try await problems("with: Ines").map(\.field) == ["with"])
        #expect(try await problems("from us: Mira").map(\.field) == ["from us"])
    }

    @Test func `a name that fits two organisations is asked about, with both`() async throws {
        let found = try await problems("", account: "Lark")
        #expect(found.map(\.reason) == ["“Lark” fits Lark Pumps and Larkspur Looms; write more of the name."])
    }

    @Test func `the beginning of a name that fits one is enough`() async throws {
        #expect(try await problems("", account: "larksp").isEmpty)
    }

    @Test func `all problems of the head come at once`() async throws {
        let found = try await problems("date: soon\nminutes: many\nkind: seance\nlevel: 9\nwith: Ines\nfrom us: Mira")
        #expect(Set(found.map(\.field)) == ["date", "minutes", "kind", "level", "with", "from us"])
    }

    @Test func `what cannot be kept writes no change`() async throws {
        let before = try await company.changes()
        await #expect(throws: Refusal.self) { _ = try await company.log("pain: x", head: "with: Nobody") }
        #expect(try await company.changes() == before)
    }

    @Test func `a preview writes no change and says nothing moved`() async throws {
        let before = try await company.changes()
        let note = try await company.log("Q203: speed\npain: dust", keeps: false)
        #expect(try await company.changes() == before)
        #expect(note.moved.isEmpty && note.interaction == nil)
    }

    @Test func `a kept note says what moved`() async throws {
        let note = try await company.log(
            "Q203: speed wins\npromise: a gasket", head: "with: Mira\nfrom us: Ines\nlevel: 3")
        let moved = note.moved.map(\.plain)
        #expect(moved.contains { $0.contains("first answer") })
        #expect(moved.contains("We owe them one promise more."))
    }

    @Test func `the same words about the same talk are kept once, whatever key they come with`() async throws {
        let text = "---\naccount: Larkspur Looms\n---\nWe talked."
        let input = NoteInput(text: text, keeps: true, idempotencyKey: "a")
        let first = try await company.ken.log(input, as: .localOwner)
        let again = try await company.ken.log(input, as: .localOwner)
        #expect(first.interaction == again.interaction)
        #expect(first.act != nil && again.act == nil)
        await #expect(throws: Refusal.self) {
            try await company.ken.log(NoteInput(text: text, keeps: true, idempotencyKey: "b"), as: .localOwner)
        }
    }

    @Test func `a note that was kept by mistake is taken back, and nothing else is`() async throws {
        let before = try await company.account().timeline.count
        _ = try await company.log("promise: a gasket", head: "with: Mira\nfrom us: Ines")
        #expect(try await company.account().timeline.count == before + 1)
        let undone = try await company.ken.undoAct(UndoActInput(act: UndoActInput.last), as: .localOwner)
        #expect(undone.deed == "log a conversation" && undone.kept.isEmpty)
        #expect(try await company.account().timeline.count == before)
        await #expect(throws: Refusal.self) {
            try await company.ken.undoAct(UndoActInput(act: UndoActInput.last), as: .localOwner)
        }
    }
}
