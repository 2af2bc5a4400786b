import HTTPTypes
import Hummingbird
import KenDomain

/// Lets in whoever brings the cookie of an open session, as the one they were opened for: the owner of the data directory.
struct SessionGuard: RouterMiddleware {
    typealias Context = WebContext

    static let cookie = "ken_session"

    let sessions: Sessions
    let caller: Caller

    func handle(_ request: Request, context: WebContext, next: Next) async throws -> Response {
        guard let session = request.cookies[Self.cookie], sessions.isOpen(session.value) else {
            throw Refusal.unauthenticated
        }
        var context = context
        context.caller = caller
        return try await next(request, context)
    }
}
