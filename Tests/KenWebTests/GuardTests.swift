import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import KenWeb

@Suite struct `Guards of local mode` {
    private func request(
        _ method: HTTPRequest.Method = .post, host: String?, path: String = "/", fields: HTTPFields = [:]
    ) -> Request {
        Request(
            head: HTTPRequest(method: method, scheme: "http", authority: host, path: path, headerFields: fields),
            body: RequestBody(buffer: ByteBuffer()))
    }

    @Test(arguments: ["127.0.0.1", "127.0.0.1:7373", "localhost", "LOCALHOST:1", "[::1]", "[::1]:65535"])
    func `our own names are answered`(_ host: String) { #expect(HostGuard.isOurs(request(host: host))) }

    @Test(arguments: [
        "", "evil.example", "127.0.0.1.evil.example", "localhost:", "localhost:80a", "localhost:123456",
        "127.0.0.1:7373@evil",
        "[::1", "::1", "0.0.0.0", "localhost.", "127.0.0.2",
    ])
    func `other names are not`(_ host: String) { #expect(!HostGuard.isOurs(request(host: host))) }

    @Test func `no name and two names are refused`() throws {
        let name = try #require(HTTPField.Name("Host"))
        #expect(!HostGuard.isOurs(request(host: nil)))
        #expect(!HostGuard.isOurs(request(host: "localhost", fields: [name: "localhost"])))
    }

    @Test func `an absolute address in the request line is refused`() {
        #expect(!HostGuard.isOurs(request(host: "localhost", path: "http://evil.example/")))
    }

    @Test func `a form from our own page is taken`() {
        #expect(OriginGuard.isFromUs(request(host: "127.0.0.1:7373", fields: [.origin: "http://127.0.0.1:7373"])))
    }

    @Test(arguments: ["http://evil.example", "null", "http://127.0.0.1:9999", "https://127.0.0.1:7373", ""])
    func `a form from elsewhere is refused`(_ origin: String) {
        #expect(!OriginGuard.isFromUs(request(host: "127.0.0.1:7373", fields: [.origin: origin])))
    }

    @Test(arguments: ["cross-site", "same-site", "", "nonsense"])
    func `a browser that says the form comes from another site is believed`(_ site: String) throws {
        let name = try #require(HTTPField.Name("Sec-Fetch-Site"))
        #expect(!OriginGuard.isFromUs(request(host: "localhost", fields: [name: site])))
    }
}
