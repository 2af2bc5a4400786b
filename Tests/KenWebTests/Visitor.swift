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

/// Somebody at a browser with an open session, and the site before them.
struct Visitor: Sendable {
    private let site: any TestClientProtocol
    /// The fields every request carries.
    let cookie: HTTPFields

    /// What came back.
    struct Answer {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let markup: String

        func field(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
    }

    /// Opens a session on a store and lets somebody visit.
    static func visit(
        _ ken: Ken, as caller: Caller = .localOwner, limits: Limits = Limits(),
        _ test: @Sendable @escaping (Visitor) async throws -> Void
    ) async throws {
        try await arrive(at: ken, as: caller, limits: limits) { visitor, _ in try await test(visitor) }
    }

    /// The same, with the sessions at hand, so that links can be made.
    static func arrive(
        at ken: Ken, as caller: Caller = .localOwner, limits: Limits = Limits(),
        _ test: @Sendable @escaping (Visitor, Sessions) async throws -> Void
    ) async throws {
        let sessions = Sessions()
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let site = Application(
            router: Site.router(ken: ken, sessions: sessions, caller: caller, limits: limits, logger: logger),
            logger: logger)
        let session = try #require(sessions.open(sessions.newLink()))
        try await site.test(.router) { client in
            try await test(Visitor(site: client, cookie: [.cookie: "ken_session=\(session)"]), sessions)
        }
    }

    /// Visits the demonstration company, which nobody may change here.
    static func read(_ test: @Sendable @escaping (Visitor) async throws -> Void) async throws {
        try await visit(try await SharedDemonstration.loaded.value, test)
    }

    func get(_ path: String, _ extra: HTTPFields = [:], session: Bool = true) async throws -> Answer {
        try await send(path, .get, extra, session: session)
    }

    func post(_ path: String, _ form: [(String, String)], _ extra: HTTPFields = [:], session: Bool = true) async throws
        -> Answer
    {
        let text = form.map { "\($0.0.formEncoded)=\($0.1.formEncoded)" }.joined(separator: "&")
        return try await send(path, .post, extra, body: text, session: session)
    }

    func send(
        _ path: String, _ method: HTTPRequest.Method, _ extra: HTTPFields = [:], body: String = "",
        session: Bool = true
    ) async throws -> Answer {
        var headers = session ? cookie : [:]
        for field in extra { headers[field.name] = field.value }
        let answer = try await site.execute(
            uri: path, method: method, headers: headers, body: body.isEmpty ? nil : ByteBuffer(string: body))
        return Answer(status: answer.status, headers: answer.headers, markup: String(buffer: answer.body))
    }
}

/// The demonstration company, imported once for the tests that only read it.
private enum SharedDemonstration {
    static let loaded = Task { try await Ken.demonstration() }
}

extension HTTPFields {
    /// One field by name.
    static func one(_ name: String, _ value: String) -> HTTPFields {
        guard let name = HTTPField.Name(name) else { return [:] }
        return [name: value]
    }
}

extension String {
    /// Percent-encoded for a form.
    var formEncoded: String {
        utf8.map { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}

extension Ken {
    /// The account of that name.
    func account(_ name: String) async throws -> AccountView {
        try await account(AccountInput(account: name), as: .localOwner)
    }
}
