import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `An act that is refused without a form to stand on` {
    @Test func `a view without a name is refused in the frame, with what was chosen and the way back`() async throws {
        try await Visitor.read { visitor async throws in
            let answer = try await visitor.post(
                Places.views,
                [
                    ("list", "accounts"), ("name", " "), ("query", ""), ("note", "grave <ones>"),
                    ("back", "/accounts?a=b"),
                ])
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("Skip to the page"))
            #expect(answer.markup.contains("<dd>grave &lt;ones&gt;</dd>"))
            #expect(answer.markup.contains("href=\"/accounts?a=b\""))
        }
    }

    @Test func `a way back to another site is none`() async throws {
        try await Visitor.read { visitor async throws in
            let fields = [("list", "accounts"), ("name", ""), ("back", "//evil.example")]
            #expect(try await !visitor.post(Places.views, fields).markup.contains("evil"))
        }
    }
}

@Suite struct `Somebody new in a note, in the browser` {
    @Test func `is offered with the tick set, and kept or left out as it was sent`() async throws {
        let ken = try await Ken.demonstration()
        let text = "---\naccount: Vestamar Kitchens\nwith: New Guy\n---\npain: dust in the hall"
        try await Visitor.visit(ken) { visitor async throws in
            let shown = try await visitor.post(Places.log, [("text", text), ("deed", "read"), ("key", "k")]).markup
            #expect(shown.contains("New at Vestamar Kitchens: New Guy"))
            #expect(shown.contains("name=\"new\" value=\"New Guy\" checked"))
            #expect(shown.contains(">dust in the hall</textarea>"))
            let unasked = try await visitor.post(Places.log, [("text", text), ("deed", "keep"), ("key", "k")])
            #expect(unasked.status == .badRequest)
            #expect(unasked.markup.contains("New at Vestamar Kitchens: New Guy"))
            let seen = [("text", text), ("seen", TextMark.of(text)), ("deed", "keep"), ("key", "k")]
            let people = try await ken.account("Vestamar").people.count
            let kept = try await visitor.post(
                Places.log, seen + [("unknown", "New Guy"), ("new", "New Guy"), ("draft", "0"), ("keep", "0")])
            #expect(kept.markup.contains("New Guy is on record now"))
            #expect(try await ken.account("Vestamar").people.count == people + 1)
        }
    }
}
