import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `The palette` {
    private func go(
        _ words: String, asOf: Day? = nil, as caller: Caller = .localOwner
    ) async throws -> PaletteView {
        try await SmallCompany.shared().ken.go(PaletteInput(words: words, asOf: asOf), as: caller)
    }

    private func titles(_ view: PaletteView, _ group: PaletteView.Group) -> [String] {
        view.hits.filter { $0.group == group }.map(\.title)
    }

    @Test(arguments: ["larkspur", "LARKSPUR LOOMS", "loom", "looms lark"])
    func `an organisation is found by the beginning of any word of its name`(_ words: String) async throws {
        #expect(titles(try await go(words), .accounts).first == "Larkspur Looms")
    }

    @Test func `customers come before others that are called alike`() async throws {
        let names = titles(try await go("lark"), .accounts)
        #expect(names == ["Larkspur Looms", "Lark Pumps"])
    }

    @Test(arguments: ["mira", "Lund", "lund mira", "mira l"])
    func `a person is found by either name, with where they are`(_ words: String) async throws {
        let hit = try #require(try await go(words).hits.first { $0.title == "Mira Lund" })
        #expect(hit.remark == "Larkspur Looms")
        guard case .record(.person) = hit.target else { throw Refusal.notFound("person") }
    }

    @Test func `a conversation is found by its words, and by its account and day`() async throws {
        #expect(titles(try await go("loom hall"), .conversations) == ["Visit to the loom hall"])
        let day = SmallCompany.day.adding(-20)
        #expect(titles(try await go("larkspur \(day)"), .conversations) == ["Call about prices"])
        #expect(titles(try await go("mill \(day)"), .conversations).isEmpty)
        #expect(titles(try await go("larkspur \(SmallCompany.day.adding(5))"), .conversations) == ["Half-year review"])
    }

    @Test func `what was told in confidence is found by its circle alone`() async throws {
        #expect(titles(try await go("supper mill"), .conversations).count == 1)
        #expect(titles(try await go("supper mill", as: .reader), .conversations).isEmpty)
        #expect(titles(try await go("signing notary", as: .reader), .conversations).isEmpty)
        let day = SmallCompany.day.adding(-10)
        let hidden = try await go("larkspur \(day)", as: .reader)
        #expect(titles(hidden, .conversations) == ["In confidence"])
    }

    @Test func `a question of an account is answered by its ledger, with confidence, age and words`() async throws {
        let view = try await go("what do we know about Larkspur's obstacles?")
        let ledger = try #require(view.answer)
        #expect(ledger.accountName == "Larkspur Looms" && ledger.asked == "obstacles")
        let line = try #require(ledger.lines.first)
        #expect(line.question == Question.ID(205) && line.age == 10)
        let best = try #require(line.answers.first)
        #expect(best.word != nil && !ledger.citations.of(best.evidence).isEmpty)
    }

    @Test func `what nobody has answered comes back as a question to ask`() async throws {
        let ledger = try #require(try await go("competitors of larkspur").answer)
        #expect(ledger.lines.map(\.question).contains(Question.ID(201)))
        #expect(ledger.lines.allSatisfy { $0.answers.isEmpty })
    }

    @Test func `an account alone, or words without one, ask nothing`() async throws {
        #expect(try await go("larkspur looms").answer == nil)
        #expect(try await go("what hurts").answer == nil)
    }

    @Test func `acts are offered to those who may do them, and never in the past`() async throws {
        let viewer = Caller(workspace: 1, person: nil, name: "v", role: .viewer)
        #expect(titles(try await go("log"), .acts) == ["Log a note"])
        #expect(titles(try await go("log", as: viewer), .acts).isEmpty)
        #expect(titles(try await go("import", as: viewer), .pages).isEmpty)
        #expect(titles(try await go("log", asOf: SmallCompany.day.adding(-1)), .acts).isEmpty)
    }

    @Test func `without words all pages are there, with words never more than twenty answers`() async throws {
        #expect(titles(try await go(""), .pages) == PalettePage.allCases.map(\.name))
        for words in ["a", "l", "m", "the"] { #expect(try await go(words).hits.count <= 20) }
    }

    @Test func `only what was known on a day is found as of it`() async throws {
        #expect(titles(try await go("larkspur", asOf: SmallCompany.day.adding(-401)), .accounts).isEmpty)
    }

    @Test(arguments: ["%", "_", "'", "\"", "(", "*", "\u{0}", "a:b", "NEAR(", "🧵", String(repeating: "x ", count: 500)])
    func `no sign means anything but itself`(_ words: String) async throws {
        _ = try await go(words)
    }
}

@Suite struct `What a question asks` {
    @Test(arguments: [
        ("competitors of Liftwell", "Liftwell", "competitors"),
        ("what do we know about Orrell's budget", "Orrell Lifts", "budget"),
        ("Orrell’s budget?", "Orrell Lifts", "budget"),
        ("orrell lifts", "Orrell Lifts", ""),
    ])
    func `is what stays beside the name`(_ text: String, _ name: String, _ topic: String) {
        #expect(AskedOf(text).topic(besides: name) == topic)
    }

    @Test func `is nothing where nobody is named`() {
        #expect(AskedOf("competitors of").topic(besides: "Orrell Lifts") == nil)
    }
}
