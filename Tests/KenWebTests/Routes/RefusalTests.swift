import Foundation
import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Addresses that lead nowhere` {
    private static let unknown = "AAAAAAAAAAAAAAAAAAAAAA"

    private static let withID = [
        "/accounts/{id}", "/accounts/{id}/people", "/accounts/{id}/owed", "/accounts/{id}/timeline",
        "/accounts/{id}/brief", "/people/{id}", "/conversations/{id}", "/conversations/{id}/brief", "/import/{id}",
    ]

    @Test(arguments: withID)
    func `a record that is not there is not found, and the page says so`(_ pattern: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get(pattern.replacing("{id}", with: Self.unknown))
            #expect(answer.status == .notFound)
            #expect(answer.markup.contains("Not here"))
            #expect(Tags.unbalanced(in: answer.markup) == [])
        }
    }

    @Test(arguments: withID)
    func `what is no id is not found, whatever it is`(_ pattern: String) async throws {
        try await Visitor.read { visitor in
            for id in [
                "x", "1", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "..%2F..", "%00",
                "AAAAAAAAAAAAAAAAAAAAA%F0",
            ] {
                let answer = try await visitor.get(pattern.replacing("{id}", with: id))
                #expect(answer.status == .notFound, "\(id)")
            }
        }
    }

    @Test func `the id of another kind of record is not found`() async throws {
        try await Visitor.read { visitor in
            let ken = try await Ken.demonstration()
            let account = try await ken.account("Orrell").organisation.id.description
            #expect(try await visitor.get("/people/\(account)").status == .notFound)
        }
    }

    @Test(arguments: [
        "/accounts/", "/accounts//people", "/accounts/x/money", "/people", "/people/", "/log/x", "/promises/1", "/open",
        "/open/", "/assets", "/legend/x", "/.env", "/index.html", "/api", "/radar",
    ])
    func `an address that was never given out is not found`(_ path: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get(path)
            #expect(answer.status == .notFound || answer.status == .ok && path == "/accounts/")
            #expect(answer.field("X-Content-Type-Options") == "nosniff")
        }
    }

    @Test func `what was asked for is not written back as markup`() async throws {
        try await Visitor.read { visitor in
            for path in ["/import/%3Cb%3Ex", "/?asOf=%3Cscript%3E", "/conversations?page=%3Ci%3E", "/?page=%3Ci%3E"] {
                let markup = try await visitor.get(path).markup
                #expect(!markup.contains("<script>") && !markup.contains("<i>") && !markup.contains("<b>x"), "\(path)")
            }
        }
    }

    @Test func `a refusal offers the way back`() async throws {
        try await Visitor.read { visitor async throws in
            #expect(try await visitor.get("/accounts/x").markup.contains("Go to the Radar"))
        }
    }
}

@Suite struct `Days in addresses` {
    private static let dated = ["/", "/accounts", "/conversations", "/promises", "/legend", "/log", "/import"]

    @Test(arguments: dated)
    func `what is no day is refused with how to write one`(_ path: String) async throws {
        try await Visitor.read { visitor in
            for day in [
                "yesterday", "2026-02-30", "2026-1-1", "01.02.2026", "0000-00-00", "20260101", "2026-01-01T00:00",
            ] {
                let answer = try await visitor.get("\(path)?asOf=\(day)")
                #expect(answer.status == .badRequest, "\(day)")
                #expect(answer.markup.contains("write YYYY-MM-DD"), "\(day)")
            }
        }
    }

    @Test(arguments: dated)
    func `a day still to come is refused with today's`(_ path: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get("\(path)?asOf=\(Day.demonstration.adding(1))")
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("\(Day.demonstration)"))
        }
    }

    @Test(arguments: dated)
    func `no day is today`(_ path: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get("\(path)?asOf=")
            #expect(answer.status == .ok)
            #expect(!answer.markup.contains("As known on"))
        }
    }

    @Test(arguments: dated)
    func `an earlier day says so and offers nothing that changes anything`(_ path: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get("\(path)?asOf=\(Day.demonstration.adding(-100))")
            #expect(answer.status == .ok)
            #expect(answer.markup.contains("As known on"))
            #expect(!answer.markup.contains("method=\"post\""))
        }
    }

    @Test func `an account's pages of an earlier day offer nothing that changes anything`() async throws {
        let ken = try await Ken.demonstration()
        let id = try await ken.account("Brandtner").organisation.id
        try await Visitor.visit(ken) { visitor in
            for tab in AccountTab.allCases {
                let markup = try await visitor.get(tab.place(id) + "?asOf=\(Day.demonstration.adding(-30))").markup
                #expect(markup.contains("As known on") && !markup.contains("method=\"post\""), "\(tab)")
            }
        }
    }

    @Test func `links of an earlier day stay on that day`() async throws {
        let day = Day.demonstration.adding(-100)
        try await Visitor.read { visitor in
            let markup = try await visitor.get("/?asOf=\(day)").markup
            let inside = markup.matches(of: /href="(\/(?:accounts|people|conversations)[^"]*)"/).map { String($0.1) }
            #expect(!inside.isEmpty)
            for link in inside { #expect(link.contains("asOf=\(day)"), "\(link)") }
        }
    }

    @Test func `a doubled day counts once, by its first`() async throws {
        let (first, second) = (Day.demonstration.adding(-10), Day.demonstration.adding(-20))
        try await Visitor.read { visitor in
            let markup = try await visitor.get("/?asOf=\(first)&asOf=\(second)").markup
            #expect(markup.contains("As known on <strong>\(Wording.date(first))"))
            #expect(try await visitor.get("/?asOf=nonsense&asOf=\(second)").status == .badRequest)
        }
    }

    @Test func `an account that was not known yet is not found on that day`() async throws {
        let ken = try await Ken.demonstration()
        let id = try await ken.account("Greenfold").organisation.id
        try await Visitor.visit(ken) { visitor in
            let answer = try await visitor.get(Places.account(id) + "?asOf=\(Day.demonstration.adding(-300))")
            #expect(answer.status == .notFound)
            #expect(answer.markup.contains("it was not known yet"))
        }
    }
}

@Suite struct `Pages of lists in addresses` {
    @Test(arguments: ["/", "/accounts", "/conversations"])
    func `a page that was never given out is refused`(_ path: String) async throws {
        try await Visitor.read { visitor in
            for page in [
                "-1", "99999", "x", "1.5", "%F0%9F%98%80", "-9223372036854775808", String(repeating: "9", count: 300),
            ] {
                let answer = try await visitor.get("\(path)?page=\(page)")
                #expect(answer.status == .badRequest, "\(page)")
                #expect(answer.markup.contains("start from the first"), "\(page)")
            }
        }
    }

    @Test(arguments: ["/", "/accounts", "/conversations", "/promises"])
    func `no page is the first`(_ path: String) async throws {
        try await Visitor.read { visitor async throws in
            #expect(try await visitor.get("\(path)?page=").markup == (try await visitor.get(path)).markup)
        }
    }

    @Test func `conversations lead to their second page and it to the end`() async throws {
        try await Visitor.read { visitor in
            let first = try await visitor.get("/conversations").markup
            let next = try #require(first.firstMatch(of: /href="(\/conversations\?page=[^"]*)" rel="next"/)).1
            let second = try await visitor.get(String(next))
            #expect(second.status == .ok)
            #expect(!second.markup.contains("rel=\"next\""))
        }
    }

    @Test func `an unknown parameter is passed over`() async throws {
        try await Visitor.read { visitor async throws in
            #expect(try await visitor.get("/?utm=1&x[]=2&=&&").status == .ok)
        }
    }
}
