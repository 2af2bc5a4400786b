import Foundation
import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Who is let in` {
    private static let pages = [
        "/", "/accounts", "/conversations", "/promises", "/import", "/log", "/legend", "/accounts/x", "/people/x",
        "/conversations/x", "/import/x",
    ]
    private static let id = "AAAAAAAAAAAAAAAAAAAAAA"
    private static let forms = [
        "/log", "/import", "/import/\(id)", "/accounts/\(id)/kind", "/people/\(id)/facts", "/people/\(id)/functions",
        "/conversations/\(id)/kind", "/conversations/\(id)/topics",
    ]

    @Test(arguments: pages)
    func `nobody reads a page without a session`(_ path: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get(path, session: false)
            #expect(answer.status == .unauthorized)
            #expect(answer.markup.contains("ken link"))
            #expect(!answer.markup.contains("Brandtner"))
        }
    }

    @Test(arguments: forms)
    func `nobody sends a form without a session`(_ path: String) async throws {
        try await Visitor.read { visitor async throws in
            #expect(try await visitor.post(path, [("text", "x")], session: false).status == .unauthorized)
        }
    }

    @Test(arguments: [
        "ken_session=", "ken_session=x", "ken_session=\(String(repeating: "A", count: 43))", "session=x", "ken_session",
        "KEN_SESSION=x", ";", "ken_session=x; ken_session=y",
    ])
    func `a cookie that was never given out opens nothing`(_ cookie: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get("/", .one("Cookie", cookie), session: false)
            #expect(answer.status == .unauthorized)
        }
    }

    @Test func `an address without a page asks for the link first, and tells nothing`() async throws {
        try await Visitor.read { visitor in
            let status = try await visitor.get("/nowhere", session: false).status
            #expect(status == .unauthorized || status == .notFound)
        }
    }

    @Test func `the style and the script need no session, for the page that asks for the link wears them`() async throws
    {
        try await Visitor.read { visitor in
            for asset in Asset.all {
                let answer = try await visitor.get(asset.address, session: false)
                #expect(answer.status == .ok, "\(asset.name)")
            }
        }
    }

    @Test(arguments: [
        "evil.example", "127.0.0.1.evil.example", "localhost:", "0.0.0.0", "127.0.0.2", "localhost:99999999",
    ])
    func `a foreign host is sent away, with and without a session`(_ host: String) async throws {
        try await Visitor.read { visitor in
            for session in [true, false] {
                let answer = try await visitor.get("/", .one("Host", host), session: session)
                #expect(answer.status.code == 421)
                #expect(answer.field("Content-Security-Policy") != nil)
            }
        }
    }

    @Test(arguments: forms)
    func `a form from another site is refused, whatever it is for`(_ path: String) async throws {
        try await Visitor.read { visitor in
            let foreign = try await visitor.post(path, [("kind", "account")], .one("Origin", "http://evil.example"))
            #expect(foreign.status == .forbidden)
            let cross = try await visitor.post(path, [("kind", "account")], .one("Sec-Fetch-Site", "cross-site"))
            #expect(cross.status == .forbidden)
            #expect(cross.markup.contains("another site"))
        }
    }

    @Test func `a form with a void origin is refused`() async throws {
        try await Visitor.read { visitor async throws in
            #expect(try await visitor.post("/log", [("text", "x")], .one("Origin", "null")).status == .forbidden)
        }
    }

    @Test(arguments: [HTTPRequest.Method.put, .delete, .patch, .options, .trace])
    func `a method that no page takes is refused`(_ method: HTTPRequest.Method) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.send("/", method)
            #expect((400..<500).contains(answer.status.code))
            #expect(answer.field("X-Frame-Options") == "DENY")
        }
    }

    @Test(arguments: ["/", "/accounts", "/promises", "/conversations", "/legend"])
    func `nothing may be sent to a page that is only read`(_ path: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.post(path, [("a", "b")])
            #expect((400..<500).contains(answer.status.code))
        }
    }

    @Test(arguments: ["/accounts/\(id)/kind", "/people/\(id)/facts", "/conversations/\(id)/topics"])
    func `a form's address is no page to read`(_ path: String) async throws {
        try await Visitor.read { visitor async throws in
            #expect((400..<500).contains(try await visitor.get(path).status.code))
        }
    }

    @Test(arguments: ["/", "/accounts", "/legend"])
    func `the head alone may be asked for`(_ path: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.send(path, .head)
            #expect(answer.status == .ok)
            #expect(answer.markup.isEmpty)
        }
    }
}

@Suite struct `The link that works once` {
    private func onSite(_ test: @Sendable @escaping (Visitor, Sessions) async throws -> Void) async throws {
        try await Visitor.arrive(at: Ken.fresh(on: .demonstration), test)
    }

    @Test func `sets a cookie that scripts cannot read and other sites do not send`() async throws {
        try await onSite { visitor, sessions in
            let opened = try await visitor.get(Places.open(sessions.newLink()), session: false)
            let cookie = try #require(opened.field("Set-Cookie"))
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && cookie.contains("Path=/"))
            #expect(!cookie.contains("Domain="))
        }
    }

    @Test func `is dead after its use, also for whoever used it`() async throws {
        try await onSite { visitor, sessions in
            let link = Places.open(sessions.newLink())
            let opened = try await visitor.get(link, session: false)
            let session = String(try #require(opened.field("Set-Cookie")).prefix { $0 != ";" })
            #expect(try await visitor.get(link, .one("Cookie", session), session: false).status == .unauthorized)
            #expect(try await visitor.get("/", .one("Cookie", session), session: false).status == .ok)
        }
    }

    @Test func `does not die of being asked for its head`() async throws {
        try await onSite { visitor, sessions in
            let link = Places.open(sessions.newLink())
            _ = try await visitor.send(link, .head, session: false)
            #expect(try await visitor.get(link, session: false).status == .ok)
        }
    }

    @Test func `is not kept anywhere on the way`() async throws {
        try await onSite { visitor, sessions in
            let opened = try await visitor.get(Places.open(sessions.newLink()), session: false)
            #expect(opened.field("Cache-Control") == "no-store")
            #expect(opened.field("Referrer-Policy") == "same-origin")
        }
    }

    @Test func `leads on to the Radar by itself`() async throws {
        try await onSite { visitor, sessions in
            let opened = try await visitor.get(Places.open(sessions.newLink()), session: false)
            #expect(opened.markup.contains("http-equiv=\"refresh\" content=\"0; url=/\""))
        }
    }

    @Test(arguments: ["", "x", String(repeating: "A", count: 43), "../", "%00"])
    func `that was never given out opens nothing`(_ link: String) async throws {
        try await onSite { visitor, _ in
            let answer = try await visitor.get("/open/\(link)", session: false)
            #expect(answer.status == .unauthorized || answer.status == .notFound)
            #expect(answer.field("Set-Cookie") == nil)
        }
    }

    @Test func `two links open two sessions, and both stay open`() async throws {
        try await onSite { visitor, sessions in
            var cookies: [String] = []
            for link in [sessions.newLink(), sessions.newLink()] {
                let opened = try await visitor.get(Places.open(link), session: false)
                cookies.append(String(try #require(opened.field("Set-Cookie")).prefix { $0 != ";" }))
            }
            #expect(Set(cookies).count == 2)
            for cookie in cookies {
                #expect(try await visitor.get("/", .one("Cookie", cookie), session: false).status == .ok)
            }
        }
    }
}

@Suite struct `Fields of every answer` {
    private static let addresses = [
        "/", "/accounts", "/promises", "/conversations", "/log", "/import", "/legend", "/nowhere", "/accounts/x",
        "/?page=-1", "/?asOf=x", "/open/x", "/assets/none.css",
    ]
    private static let fields = [
        ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"), ("Cache-Control", "no-store"),
    ]

    @Test(arguments: addresses)
    func `keep foreign sites out, whatever the status`(_ path: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get(path)
            for (name, value) in Self.fields { #expect(answer.field(name) == value, "\(name)") }
        }
    }

    @Test(arguments: addresses)
    func `allow nothing inline and nothing foreign`(_ path: String) async throws {
        try await Visitor.read { visitor in
            let policy = try #require(try await visitor.get(path).field("Content-Security-Policy"))
            for part in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"] {
                #expect(policy.contains(part), "\(part)")
            }
            #expect(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("http"))
        }
    }

    @Test func `go out with a form that was refused, and with one that sends on`() async throws {
        let ken = try await Ken.demonstration()
        let id = try await ken.account("Orrell").organisation.id
        try await Visitor.visit(ken) { visitor in
            for kind in ["account", "nonsense"] {
                let answer = try await visitor.post(Places.accountKind(id), [("kind", kind)])
                for (name, value) in Self.fields { #expect(answer.field(name) == value, "\(kind) \(name)") }
            }
        }
    }

    @Test func `let a style and a script be kept for long, for their address changes with their content`() async throws
    {
        try await Visitor.read { visitor in
            for asset in Asset.all {
                let answer = try await visitor.get(asset.address)
                #expect(answer.field("Cache-Control")?.contains("immutable") == true, "\(asset.name)")
                #expect(answer.field("X-Content-Type-Options") == "nosniff")
            }
        }
    }

    @Test func `no page says what server it is`() async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get("/")
            #expect(answer.field("Server").map { !$0.contains(where: \.isNumber) } ?? true)
            #expect(answer.field("X-Powered-By") == nil)
        }
    }
}
