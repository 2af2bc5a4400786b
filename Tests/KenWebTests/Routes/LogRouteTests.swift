import Foundation
import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Logging a note on its page` {
    private static let head = "---\naccount: Vestamar\nwith: Chloe Martin\n---\n"

    private func onDemonstration(_ test: @Sendable @escaping (Visitor, Ken) async throws -> Void) async throws {
        let ken = try await Ken.demonstration()
        try await Visitor.visit(ken) { try await test($0, ken) }
    }

    private static func seen(_ text: String) -> (String, String) { ("seen", TextMark.of(text)) }

    @Test func `opens with an empty head`() async throws {
        try await Visitor.read { visitor in
            let markup = try await visitor.get("/log").markup
            #expect(markup.contains("account: \ndate: \nwith: \nfrom us: \n---"))
        }
    }

    @Test func `opens with the account and the question one came from`() async throws {
        try await Visitor.read { visitor in
            let markup = try await visitor.get("/log?account=Orrell%20Lifts&question=Q205").markup
            #expect(markup.contains("account: Orrell Lifts"))
            #expect(markup.contains("Q205: "))
        }
    }

    @Test(arguments: ["Q999x", "205", "%3Cb%3E", ""])
    func `a question that is none is left out`(_ question: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get("/log?question=\(question)")
            #expect(answer.status == .ok)
            #expect(!answer.markup.contains("<b>"))
        }
    }

    @Test func `an account's name cannot add lines to the head`() async throws {
        try await Visitor.read { visitor in
            let markup = try await visitor.get("/log?account=A%0Adate%3A%202020-01-01").markup
            #expect(markup.contains("account: A date: 2020-01-01"))
        }
    }

    @Test func `several problems are said at once, beside everything that was typed`() async throws {
        try await Visitor.read { visitor in
            let text = "---\naccount: Nobody\ndate: soon\nlevel: 9\n---\nQ999: what\npromise: by 2026-13-01"
            let answer = try await visitor.post("/log", [("text", text), ("deed", "keep"), ("key", "k")])
            #expect(answer.status == .badRequest)
            for words in [
                "There is no organisation", "soon is not a day", "9 is not a level", "There is no question Q999",
            ] {
                #expect(answer.markup.contains(words), "\(words)")
            }
            #expect(answer.markup.contains("promise: by 2026-13-01</textarea>"))
            #expect(answer.markup.contains("name=\"key\" value=\"k\""))
        }
    }

    @Test func `showing what a note becomes keeps nothing`() async throws {
        try await onDemonstration { visitor, ken in
            let before = try await ken.account("Vestamar").timeline.count
            let answer = try await visitor.post("/log", [("text", Self.head + "pain: dust"), ("deed", "read")])
            #expect(answer.status == .ok)
            #expect(try await ken.account("Vestamar").timeline.count == before)
        }
    }

    @Test(arguments: ["", "KEEP", "delete", "read"])
    func `no deed but keeping keeps`(_ deed: String) async throws {
        try await onDemonstration { visitor, ken in
            let before = try await ken.account("Vestamar").timeline.count
            _ = try await visitor.post("/log", [("text", Self.head + "pain: dust"), ("deed", deed)])
            #expect(try await ken.account("Vestamar").timeline.count == before)
        }
    }

    @Test func `drafts of a text that was changed since are shown again, not kept`() async throws {
        try await onDemonstration { visitor, ken in
            let before = try await ken.account("Vestamar").timeline.count
            let old = Self.head + "pain: dust"
            let form = [
                ("text", Self.head + "pain: rust"), ("deed", "keep"), Self.seen(old), ("draft", "0"), ("keep", "0"),
                ("text-0", "dust"),
            ]
            let answer = try await visitor.post("/log", form)
            #expect(answer.status == .ok)
            #expect(answer.markup.contains(">rust</textarea>"))
            #expect(try await ken.account("Vestamar").timeline.count == before)
        }
    }

    @Test func `a note that was sent twice is kept once`() async throws {
        try await onDemonstration { visitor, ken in
            let before = try await ken.account("Vestamar").timeline.count
            for _ in 0..<2 {
                let answer = try await visitor.post(
                    "/log", [("text", Self.head + "pain: dust"), ("deed", "keep"), ("key", "one")])
                #expect(answer.status == .ok)
            }
            #expect(try await ken.account("Vestamar").timeline.count == before + 1)
        }
    }

    @Test func `a kept note says what moved and leads to conversation and account`() async throws {
        try await onDemonstration { visitor, ken in
            let answer = try await visitor.post(
                "/log", [("text", Self.head + "Q203: quiet sells"), ("deed", "keep"), ("key", "one")])
            #expect(answer.markup.contains("What moved"))
            let account = try await ken.account("Vestamar")
            #expect(answer.markup.contains(Places.account(account.organisation.id)))
            let talk = try #require(account.timeline.first).id
            #expect(answer.markup.contains(Places.conversation(talk)))
        }
    }

    @Test func `drafts that were not ticked are left out`() async throws {
        try await onDemonstration { visitor, ken async throws in
            let text = Self.head + "pain: dust\npain: rust\npain: mould"
            let form = [
                ("text", text), ("deed", "keep"), Self.seen(text), ("draft", "0"), ("draft", "1"), ("draft", "2"),
                ("keep", "1"), ("text-1", "red rust"),
            ]
            _ = try await visitor.post("/log", form)
            let themes = try await ken.account("Vestamar").pains.map(\.theme)
            #expect(themes.contains("red rust"))
            #expect(!themes.contains("dust") && !themes.contains("rust") && !themes.contains("mould"))
        }
    }

    @Test(arguments: ["-1", "99999999999999999999", "x", "", "0x1"])
    func `a number of a draft that is none does no harm`(_ number: String) async throws {
        try await onDemonstration { visitor, ken async throws in
            let text = Self.head + "pain: dust"
            let form = [("text", text), ("deed", "keep"), Self.seen(text), ("draft", number), ("keep", number)]
            #expect(try await visitor.post("/log", form).status == .ok)
            #expect(try await ken.account("Vestamar").pains.contains { $0.theme == "dust" })
        }
    }

    @Test func `an empty form is answered with what is missing`() async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.send("/log", .post)
            #expect(answer.status == .ok)
            #expect(answer.markup.contains("Say whom it was with"))
        }
    }

    @Test(arguments: ["text=%", "text=%zz", "text=%ff", "%=x"])
    func `a form that is not encoded as it should be is refused`(_ body: String) async throws {
        try await Visitor.read { visitor async throws in
            #expect(try await visitor.send("/log", .post, body: body).status == .badRequest)
        }
    }

    @Test func `lines ended by a browser are read as lines`() async throws {
        try await Visitor.read { visitor in
            let text = (Self.head + "pain: dust\npromise: a gasket").replacing("\n", with: "\r\n")
            let markup = try await visitor.post("/log", [("text", text), ("deed", "read")]).markup
            #expect(markup.contains(">dust</textarea>") && markup.contains(">a gasket</textarea>"))
        }
    }

    @Test func `words in any script come back as they were`() async throws {
        try await onDemonstration { visitor, _ in
            let words = "Bremsgeräusch – 騒音 👩🏽‍💻 \"<&>'"
            let markup = try await visitor.post("/log", [("text", Self.head + "pain: \(words)"), ("deed", "read")])
                .markup
            #expect(markup.contains("Bremsgeräusch – 騒音 👩🏽‍💻 &quot;&lt;&amp;&gt;&#39;</textarea>"))
        }
    }

    @Test func `a body beyond the limit is refused with the limit`() async throws {
        var limits = Limits()
        limits.formBytes = 1_048_576
        let small = limits
        try await Visitor.visit(try await Ken.fresh(on: .demonstration), limits: small) { visitor in
            let answer = try await visitor.send("/log", .post, body: String(repeating: "a", count: 1_048_577))
            #expect(answer.status == .contentTooLarge)
            #expect(answer.markup.contains("at most 1 MB"))
            #expect(answer.field("X-Frame-Options") == "DENY")
        }
    }

    @Test func `a form of thousands of fields is refused`() async throws {
        try await Visitor.read { visitor async throws in
            let body = (0...Form.most).map { "a\($0)=1" }.joined(separator: "&")
            #expect(try await visitor.send("/log", .post, body: body).status == .contentTooLarge)
        }
    }
}
