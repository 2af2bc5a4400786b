import HTTPTypes
import Hummingbird
import KenDomain

/// Answers only to this machine's own names, so that no foreign site can point its name at us (DNS rebinding).
struct HostGuard: RouterMiddleware {
    typealias Context = WebContext

    private static let names: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

    func handle(_ request: Request, context: WebContext, next: Next) async throws -> Response {
        guard HostGuard.isOurs(request) else {
            return RefusalPage(
                .forbidden("Ken answers only at 127.0.0.1, localhost or [::1]"), status: .misdirectedRequest
            ).response
        }
        return try await next(request, context)
    }

    /// Whether exactly one host was named, and it is ours.
    static func isOurs(_ request: Request) -> Bool {
        let isDoubled = HTTPField.Name("Host").map { request.headers.contains($0) } ?? false
        guard !isDoubled, let authority = request.head.authority, request.head.path?.first == "/" else { return false }
        return isOurs(authority)
    }

    /// Whether a host with or without a port is one of this machine's own names.
    static func isOurs(_ authority: String) -> Bool {
        guard let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") else {
            return names.contains(authority.lowercased())
        }
        let port = authority[authority.index(after: colon)...]
        let isPort = (1...5).contains(port.utf8.count) && port.utf8.allSatisfy { (48...57).contains($0) }
        return isPort && names.contains(authority[..<colon].lowercased())
    }
}
