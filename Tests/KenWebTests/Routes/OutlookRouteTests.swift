import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Outlook, attention and a customer's market on pages` {
    private let call = [
        ("by", "Helena Vik"), ("trend", "short runs"), ("statement", "short runs decide <all>"),
        ("likelihood", "very likely"), ("confidence", ""), ("tellTale", "a wide press is sold"),
        ("lookBy", Day.demonstration.adding(90).description), ("tellTale", ""), ("lookBy", ""), ("reviewOn", ""),
        ("key", "once"),
    ]

    @Test func `the outlook stands in the menu where three accounts speak of one trend`() async throws {
        try await Visitor.read { visitor async throws in
            #expect(try await visitor.get("/").markup.contains("href=\"/outlook\""))
            let page = try await visitor.get(Places.outlook)
            #expect(page.status == .ok)
            #expect(page.markup.contains("Short runs and fast format change"))
            #expect(page.markup.contains("<span class=\"state good\">callable</span>"))
            #expect(page.markup.contains("I am"))
            #expect(!page.markup.contains("Your own calls"))
        }
        try await Visitor.visit(try await Ken.fresh(on: .demonstration)) { visitor async throws in
            #expect(try await !visitor.get("/").markup.contains("href=\"/outlook\""))
            #expect(try await visitor.get(Places.outlook).markup.contains("No customer has said yet"))
        }
    }

    @Test func `one's own score is shown when one says who one is`() async throws {
        try await Visitor.read { visitor async throws in
            let page = try await visitor.get("/outlook?me=Helena").markup
            #expect(page.contains("only you see this") && page.contains("0.15"))
            #expect(try await !visitor.get("/outlook?me=Tomas").markup.contains("0.15 from what came"))
        }
    }

    @Test func `a call is made, kept once, seen, resolved and withdrawn, each said with its undo`() async throws {
        let call = call
        try await Visitor.visit(try await Ken.demonstration()) { visitor async throws in
            let made = try await visitor.post(Places.calls, call).markup
            #expect(made.contains("Undo</button>") && made.contains("short runs decide &lt;all&gt;"))
            #expect(try await visitor.post(Places.calls, call).markup == made)
            let page = try await visitor.get(Places.outlook).markup
            let entry = /id="call-([^"]+)"(?:(?!id="call-).)*?short runs decide &lt;all&gt;/.dotMatchesNewlines()
            let id = try #require(try entry.firstMatch(in: page)).1
            func change(_ fields: (String, String)...) async throws -> Visitor.Answer {
                try await visitor.post("/outlook/calls/\(id)", fields)
            }
            #expect(try await change(("deed", "seen"), ("number", "1")).markup.contains("Seen: "))
            #expect(try await change(("deed", "seen"), ("number", "7")).status == .badRequest)
            #expect(try await change(("deed", "came")).markup.contains("It came: short runs decide"))
            let again = try await change(("deed", "came"))
            #expect(again.status == .conflict)
            #expect(again.markup.contains("Skip to the page") && again.markup.contains("Nothing was changed."))
            #expect(try await change(("deed", "reopen")).markup.contains("Open again"))
            let withdrawn = try await change(("deed", "withdraw")).markup
            #expect(try await !visitor.get(Places.outlook).markup.contains("&lt;all&gt;"))
            let act = try #require(withdrawn.firstMatch(of: /name="act" value="([^"]+)"/)).1
            #expect(try await visitor.post(Places.undoAct, [("act", String(act))]).status == .ok)
            #expect(try await visitor.get(Places.outlook).markup.contains("&lt;all&gt;"))
        }
    }

    @Test func `a call that cannot be comes back with every problem and all that was typed`() async throws {
        try await Visitor.read { visitor async throws in
            let answer = try await visitor.post(
                Places.calls, [("trend", "short runs"), ("statement", "runs get short"), ("likelihood", "sure")])
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("value=\"runs get short\""))
            #expect(answer.markup.contains("Nothing to come is ruled out"))
            #expect(answer.markup.contains("Name at least one event"))
            #expect(answer.markup.contains("Say who calls"))
        }
    }

    @Test func `attention opens to conversations and names nobody`() async throws {
        try await Visitor.read { visitor async throws in
            let page = try await visitor.get(Places.attention).markup
            #expect(page.contains("<svg class=\"map bars\""))
            #expect(page.contains("/conversations/"))
            for name in ["Ingrid Ruud", "Devi Banerjee", "Marcus Hale"] { #expect(!page.contains(name), "\(name)") }
            #expect(try await visitor.get("/").markup.contains("href=\"/attention\""))
        }
    }

    @Test func `a customer's market says its bucket and opens to the words of others`() async throws {
        try await Visitor.read { visitor async throws in
            let accounts = try await visitor.get("/accounts").markup
            let link = try #require(accounts.firstMatch(of: /href="(\/accounts\/[^"?#]+)">Brandtner/)).1
            let page = try await visitor.get("\(link)/market").markup
            #expect(page.contains("Hedge"))
            #expect(page.contains("Paper replaces plastic wrap"))
            #expect(page.contains("FoldSeal"))
            #expect(page.contains("High-speed line for plastic film"))
        }
    }
}
