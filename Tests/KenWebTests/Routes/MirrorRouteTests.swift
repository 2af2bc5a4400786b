import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Metrics, money and the mirror on pages` {
    @Test func `both stand in the menu where something is on record, and nowhere else`() async throws {
        try await Visitor.read { visitor async throws in
            let markup = try await visitor.get("/").markup
            #expect(markup.contains("href=\"/metrics\"") && markup.contains("href=\"/mirror\""))
        }
        try await Visitor.visit(try await Ken.fresh(on: .demonstration)) { visitor async throws in
            let markup = try await visitor.get("/").markup
            #expect(!markup.contains("href=\"/metrics\"") && !markup.contains("href=\"/mirror\""))
            #expect(try await visitor.get(Places.metrics).markup.contains("Import revenue"))
            #expect(try await visitor.get(Places.mirror).markup.contains("No review is on record"))
        }
    }

    @Test func `figures are sentences first, each opening to words`() async throws {
        try await Visitor.read { visitor async throws in
            let page = try await visitor.get(Places.metrics)
            #expect(page.status == .ok)
            for words in [
                "ten still buy", "Deltane Hoists", "46.7", "93.9 months",
                "They stood on our floor until they understood it.",
                "net promoter score",
            ] {
                #expect(page.markup.contains(words), "\(words)")
            }
        }
    }

    @Test func `the mirror draws what we say beside what the records show`() async throws {
        try await Visitor.read { visitor async throws in
            let page = try await visitor.get(Places.mirror)
            #expect(page.status == .ok)
            for words in [
                "in transition: 43.8 of 100", "class=\"map dots\"", "class=\"map ladder\"", "class=\"map bars\"",
                "driven by sales", "Luis Prieto", "href=\"/attention\"", "href=\"/sensitivity\"",
            ] { #expect(page.markup.contains(words), "\(words)") }
            #expect(!page.markup.contains("Whoever pays for our drives"))
            let own = try await visitor.get("/mirror?me=Helena").markup
            #expect(own.contains("Whoever pays for our drives") && own.contains("Only you see this"))
        }
    }

    @Test func `the tab of money stands beside the market, with answers and reference`() async throws {
        try await Visitor.read { visitor async throws in
            let accounts = try await visitor.get(Places.metrics).markup
            let address = try #require(accounts.firstMatch(of: /href="(\/accounts\/[^"]*\/money)">Aurelio/))
            let page = try await visitor.get(String(address.1))
            #expect(page.status == .ok && page.markup.contains("more than the year before"))
            #expect(page.markup.contains("A call with a designer who asks; no logo"))
        }
    }

    @Test func `a survey is written down without JavaScript, and taken back`() async throws {
        try await Visitor.visit(try await Ken.demonstration()) { visitor async throws in
            let done = try await visitor.post(
                Places.waves,
                [
                    ("question", "ease"), ("lines", "7; vestamar.example; ; quick <now>\r\n2"), ("wave", ""),
                    ("title", "After the fair"), ("tool", "paper"), ("asked", "9"),
                ])
            #expect(done.status == .ok && done.markup.contains("two answers"))
            #expect(try await visitor.get(Places.metrics).markup.contains("After the fair"))
            let act = try #require(done.markup.firstMatch(of: /name="act" value="([^"]+)"/))
            _ = try await visitor.post(Places.undoAct, [("act", String(act.1)), ("back", Places.metrics)])
            #expect(try await !visitor.get(Places.metrics).markup.contains("After the fair"))
        }
    }

    @Test func `pasted minutes are read, and one tap sets an item right`() async throws {
        try await Visitor.visit(try await Ken.demonstration()) { visitor async throws in
            let done = try await visitor.post(
                Places.reviews,
                [
                    ("title", "Next quarter"), ("heldOn", ""), ("statedDriver", "value"), ("present-value", "2"),
                    ("minutes", "Pipeline: 60 min\r\nSummer party: 30 min"),
                ])
            #expect(done.status == .ok && done.markup.contains("Next quarter, two items"))
            let markup = try await visitor.get(Places.mirror).markup
            #expect(markup.contains("Next quarter") && markup.contains("class=\"inferred\""))
            let address = try #require(markup.firstMatch(of: /action="(\/mirror\/reviews\/[^"]+)"/))
            let tapped = try await visitor.post(String(address.1), [("item", "2"), ("tap", "value")])
            #expect(tapped.status == .ok)
            let wrong = try await visitor.post(String(address.1), [("item", "7"), ("tap", "value")])
            #expect(wrong.status != .ok)
        }
    }

    @Test func `what is refused says why, beside its field`() async throws {
        try await Visitor.visit(try await Ken.demonstration()) { visitor async throws in
            for (place, fields) in [
                (Places.costs, [("from", ""), ("to", "")]), (Places.poll, [("text", ""), ("by", "Helena Vik")]),
                (Places.assessments, [("item1", "9"), ("by", "Helena Vik")]),
                (Places.definition, [("sentence", ""), ("agreed", "Nobody")]),
                (Places.renewals, [("account", "nobody at all")]),
            ] {
                let answer = try await visitor.post(place, fields)
                #expect(answer.status.code >= 400 && answer.status.code < 500, "\(place)")
            }
        }
    }

    @Test func `whoever only reads is offered no form`() async throws {
        let viewer = Caller(workspace: 1, person: nil, name: "viewer", role: .viewer)
        try await Visitor.visit(try await Ken.demonstration(), as: viewer) { visitor async throws in
            for place in [Places.metrics, Places.mirror] {
                #expect(try await !visitor.get(place).markup.contains("method=\"post\""), "\(place)")
            }
            #expect(try await visitor.post(Places.poll, [("text", "x")]).status == .forbidden)
        }
    }
}
