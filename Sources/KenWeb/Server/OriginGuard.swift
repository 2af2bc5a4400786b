import HTTPTypes
import Hummingbird
import KenDomain

/// Takes writes only from Ken's own pages: what another site sends in the owner's name is refused.
struct OriginGuard: RouterMiddleware {
    typealias Context = WebContext

    func handle(_ request: Request, context: WebContext, next: Next) async throws -> Response {
        guard OriginGuard.isHarmless(request.method) || OriginGuard.isFromUs(request) else {
            throw Refusal.forbidden("this form came from another site")
        }
        return try await next(request, context)
    }

    static func isHarmless(_ method: HTTPRequest.Method) -> Bool { method == .get || method == .head }

    /// A browser says where a form comes from; one that says neither is not a browser and has no session to abuse.
    static func isFromUs(_ request: Request) -> Bool {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }),
            site != "same-origin" && site != "none"
        {
            return false
        }
        guard let origin = request.headers[.origin] else { return true }
        guard let authority = request.head.authority else { return false }
        return origin.lowercased() == "http://\(authority.lowercased())"
    }
}
