import HTTPTypes
import Hummingbird
import HummingbirdTesting
import KenDomain
import KenTestSupport
import KenVerbs
import Logging
import NIOCore
import Testing

@testable import KenWeb

@Suite struct `The site` {
    /// Runs a test against the site of the demonstration company, with the cookie of an open session.
    private func onDemonstration(
        _ test: @Sendable @escaping (any TestClientProtocol, HTTPFields) async throws -> Void
    ) async throws {
        try await Self.run(Ken.demonstration(), test)
    }

    private static func run(
        _ ken: Ken, _ test: @Sendable @escaping (any TestClientProtocol, HTTPFields) async throws -> Void
    ) async throws {
        let sessions = Sessions()
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let site = Application(
            router: Site.router(ken: ken, sessions: sessions, limits: Limits(), logger: logger), logger: logger)
        let session = try #require(sessions.open(sessions.newLink()))
        try await site.test(.router) { client in try await test(client, [.cookie: "ken_session=\(session)"]) }
    }

    @Test(arguments: ["/", "/accounts", "/conversations", "/promises", "/import", "/log", "/legend"])
    func `answers each page of the menu`(_ path: String) async throws {
        try await onDemonstration { client, cookie in
            let answer = try await client.execute(uri: path, method: .get, headers: cookie)
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
            #expect(Tags.unbalanced(in: String(buffer: answer.body)) == [])
        }
    }

    @Test func `every page that links to another leads somewhere`() async throws {
        try await onDemonstration { client, cookie in
            var waiting = ["/"]
            var seen: Set<String> = ["/"]
            while let path = waiting.popLast(), seen.count < 120 {
                let answer = try await client.execute(uri: path, method: .get, headers: cookie)
                #expect(answer.status == .ok, "\(path)")
                let markup = String(buffer: answer.body)
                #expect(Tags.unbalanced(in: markup) == [], "\(path)")
                for match in markup.matches(of: /href="(\/[^"#]*)/) {
                    let next = String(match.1).replacing("&amp;", with: "&")
                    if !next.hasPrefix("/assets"), seen.insert(next).inserted { waiting.append(next) }
                }
            }
            #expect(seen.count > 30)
        }
    }

    @Test(arguments: [
        ("/", HTTPResponse.Status.ok), ("/nowhere", .notFound), ("/accounts/nonsense", .notFound),
        ("/?page=-9223372036854775808", .badRequest), ("/?asOf=yesterday", .badRequest),
        ("/?asOf=9999-12-31", .badRequest), ("/assets/../../etc/passwd", .notFound), ("/assets/x.css", .notFound),
        ("/open/never-given-out", .unauthorized),
    ])
    func `sends the security headers with every status`(_ path: String, _ status: HTTPResponse.Status) async throws {
        try await onDemonstration { client, cookie in
            let answer = try await client.execute(uri: path, method: .get, headers: cookie)
            #expect(answer.status == status)
            let policy = HTTPField.Name("Content-Security-Policy").flatMap { answer.headers[$0] } ?? ""
            #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            #expect(answer.headers[.cacheControl] == "no-store")
        }
    }

    @Test func `lets nobody in without the link, and the link in only once`() async throws {
        let sessions = Sessions()
        let site = Application(
            router: Site.router(
                ken: try await Ken.fresh(on: .demonstration), sessions: sessions, limits: Limits(),
                logger: Logger(label: "test")))
        try await site.test(.router) { client in
            #expect(try await client.execute(uri: "/", method: .get).status == .unauthorized)
            let link = Places.open(sessions.newLink())
            let opened = try await client.execute(uri: link, method: .get)
            let cookie = try #require(opened.headers[.setCookie])
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
            let again = try await client.execute(uri: link, method: .get)
            #expect(again.status == .unauthorized)
            #expect(String(buffer: again.body).contains("This link was used already"))
            #expect(!String(buffer: again.body).contains("Go to the Radar"))
            let session = String(cookie.prefix { $0 != ";" })
            #expect(try await client.execute(uri: "/", method: .get, headers: [.cookie: session]).status == .ok)
        }
    }

    @Test func `refuses a second host and a form from another site`() async throws {
        let host = try #require(HTTPField.Name("Host"))
        try await onDemonstration { client, cookie in
            var foreign = cookie
            foreign[host] = "evil.example"
            let elsewhere = try await client.execute(uri: "/", method: .get, headers: foreign)
            #expect(elsewhere.status.code == 421)
            var form = cookie
            form[.origin] = "http://evil.example"
            let body = ByteBuffer(string: "text=x")
            let posted = try await client.execute(uri: "/log", method: .post, headers: form, body: body)
            #expect(posted.status == .forbidden)
        }
    }

    @Test func `refuses a body that is too large before reading it`() async throws {
        try await onDemonstration { client, cookie in
            let body = ByteBuffer(repeating: 0x61, count: Limits().formBytes + 1)
            let answer = try await client.execute(uri: "/log", method: .post, headers: cookie, body: body)
            #expect(answer.status == .contentTooLarge)
        }
    }

    @Test func `shows what a note becomes, keeps what is accepted, and says what moved`() async throws {
        try await onDemonstration { client, cookie in
            let note =
                "---\naccount: Vestamar\ndate: \(Day.demonstration)\n---\npain: door rattles\npromise: send a hinge by \(Day.demonstration.adding(9))"
            let text = "text=\(note.encoded)"
            let shown = try await client.execute(
                uri: "/log", method: .post, headers: cookie, body: ByteBuffer(string: "\(text)&deed=read"))
            let markup = String(buffer: shown.body)
            #expect(markup.contains("door rattles") && markup.contains("name=\"draft\" value=\"1\""))
            let seen = try #require(markup.firstMatch(of: /name="seen" value="([0-9a-f]+)"/)).1
            let keep = "\(text)&deed=keep&key=k1&seen=\(seen)&draft=0&draft=1&keep=1&text-1=send%20two%20hinges"
            let kept = try await client.execute(
                uri: "/log", method: .post, headers: cookie, body: ByteBuffer(string: keep))
            #expect(kept.status == .ok)
            let promises = try await client.execute(uri: "/promises", method: .get, headers: cookie)
            let list = String(buffer: promises.body)
            #expect(list.contains("send two hinges"))
            #expect(!list.contains("door rattles"))
        }
    }

    @Test func `keeps what was typed when a note cannot be kept, and says why`() async throws {
        try await onDemonstration { client, cookie in
            let body = ByteBuffer(string: "text=---%0Aaccount%3A+Nobody+Known%0A---%0Apain%3A+x&deed=keep")
            let answer = try await client.execute(uri: "/log", method: .post, headers: cookie, body: body)
            #expect(answer.status == .badRequest)
            let markup = String(buffer: answer.body)
            #expect(markup.contains("account: Nobody Known") && markup.contains("There is no organisation"))
        }
    }

    @Test func `shows what a file would do, imports it, and forgets the upload`() async throws {
        try await Self.run(Ken.fresh(on: .demonstration)) { client, cookie in
            var headers = cookie
            headers[.contentType] = "multipart/form-data; boundary=XX"
            let body = ByteBuffer(
                string: "--XX\r\nContent-Disposition: form-data; name=\"files\"; filename=\"people.csv\"\r\n\r\n"
                    + "Name,Email,Company\r\nKim Ode,kim@ode.example,Ode\r\n--XX--\r\n")
            let sent = try await client.execute(uri: "/import", method: .post, headers: headers, body: body)
            #expect(sent.status == .seeOther)
            let place = try #require(sent.headers[.location])
            let preview = try await client.execute(uri: place, method: .get, headers: cookie)
            #expect(preview.status == .ok)
            #expect(String(buffer: preview.body).contains("people.csv"))
            let run = try await client.execute(
                uri: place, method: .post, headers: cookie, body: ByteBuffer(string: "deed=run"))
            #expect(run.status == .ok)
            #expect(try await client.execute(uri: place, method: .get, headers: cookie).status == .notFound)
        }
    }

    @Test func `reads the past without offering to change it`() async throws {
        try await onDemonstration { client, cookie in
            let past = Day.demonstration.adding(-60)
            let answer = try await client.execute(uri: "/?asOf=\(past)", method: .get, headers: cookie)
            let markup = String(buffer: answer.body)
            #expect(answer.status == .ok)
            #expect(markup.contains("As known on") && !markup.contains("method=\"post\""))
        }
    }
}

extension String {
    /// Percent-encoded for a form.
    fileprivate var encoded: String {
        utf8.map { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
