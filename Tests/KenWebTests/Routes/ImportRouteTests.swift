import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Importing in the browser` {
    private static let deals = """
        Record ID,Deal Name,Deal Stage,Amount,Currency,Close Date\r
        1,Axis,Closed Won,1000,EUR,3/4/2025\r
        2,Hinge,Closed Won,oops,EUR,5/6/2025\r
        """

    private static func send(_ text: String, as name: String, by visitor: Visitor) async throws -> String {
        let body =
            "--XX\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(name)\"\r\n\r\n\(text)\r\n--XX--\r\n"
        let type = HTTPFields.one("Content-Type", "multipart/form-data; boundary=XX")
        return try #require(try await visitor.send("/import", .post, type, body: body).field("Location"))
    }

    private static func visit(_ test: @Sendable @escaping (Visitor) async throws -> Void) async throws {
        try await Visitor.visit(try await Ken.fresh(on: .demonstration), test)
    }

    @Test func `what can be read two ways is asked, and the answer stays chosen`() async throws {
        try await Self.visit { visitor in
            let place = try await Self.send(Self.deals, as: "deals.csv", by: visitor)
            let asked = try await visitor.get(place).markup
            #expect(asked.contains("How is “Close Date” to be read?"))
            #expect(!asked.contains("checked"))
            let again = try await visitor.post(place, [("answer:Close Date/dayOrder", "dayFirst"), ("deed", "read")])
            #expect(again.markup.contains("value=\"dayFirst\" checked"))
        }
    }

    @Test func `a column of somebody's own table means what the reader says`() async throws {
        try await Self.visit { visitor in
            let place = try await Self.send("Wer,Post\r\nKim Ode,kim@ode.example\r\n", as: "liste.csv", by: visitor)
            let form = [("map:Wer", "person.name"), ("map:Post", "person.mail"), ("deed", "run")]
            let done = try await visitor.post(place, form)
            #expect(done.markup.contains("one person"))
        }
    }

    @Test func `our own mail domain is asked for and taken over`() async throws {
        try await Self.visit { visitor in
            let text = "Name,Email\r\nPia Holt,pia@ours.example\r\nKim Ode,kim@ode.example\r\n"
            let place = try await Self.send(text, as: "people.csv", by: visitor)
            #expect(try await visitor.get(place).markup.contains("Our own mail domains"))
            let done = try await visitor.post(place, [("domains", "ours.example"), ("deed", "run")])
            #expect(done.status == .ok)
            let again = try await Self.send(text, as: "people.csv", by: visitor)
            #expect(try await visitor.get(again).markup.contains("value=\"ours.example\""))
        }
    }

    @Test func `rows that were not taken download as a table, from the result and from the history`() async throws {
        try await Self.visit { visitor in
            let place = try await Self.send(Self.deals, as: "deals.csv", by: visitor)
            let form = [("answer:Close Date/dayOrder", "dayFirst"), ("deed", "run")]
            let done = try await visitor.post(place, form).markup
            let link = try #require(Self.link(in: done, containing: "/refused"))
            #expect(try await visitor.get("/import").markup.contains(link))
            let table = try await visitor.get(link)
            #expect(table.field("Content-Disposition")?.hasPrefix("attachment") == true)
            #expect(table.markup.contains("Hinge") && !table.markup.contains("Axis"))
        }
    }

    @Test func `an import is taken back in one click, and told so`() async throws {
        try await Self.visit { visitor in
            let place = try await Self.send("Name,Email\r\nKim Ode,kim@ode.example\r\n", as: "people.csv", by: visitor)
            _ = try await visitor.post(place, [("deed", "run")])
            let history = try await visitor.get("/import").markup
            let act = try #require(Self.link(in: history, containing: "/undo"))
            let undone = try await visitor.post(act, [])
            #expect(undone.status == .ok && undone.markup.contains("one person"))
            #expect(try await visitor.get("/import").markup.contains("undone"))
            #expect(try await visitor.post(act, []).status == .conflict)
        }
    }

    /// The first address on a page with those letters in it.
    private static func link(in markup: String, containing part: String) -> String? {
        markup.split(separator: "\"").map(String.init).first { $0.hasPrefix("/") && $0.contains(part) }?
            .replacing("&amp;", with: "&")
    }
}
