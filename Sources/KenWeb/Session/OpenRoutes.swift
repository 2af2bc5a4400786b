import HTTPTypes
import Hummingbird
import KenDomain

/// The one-time link: it opens a session, sets its cookie and is dead afterwards.
struct OpenRoutes {
    let sessions: Sessions

    func add(to router: Router<WebContext>) {
        router.get(RouterPath(Places.open.pattern)) { request, context in
            // Who only looks whether it is there does not use it up.
            guard request.method == .get else { return Response(status: .ok) }
            let link = try context.parameters.require("id")
            guard let session = sessions.open(link) else {
                return RefusalPage(.unauthenticated, isSpentLink: sessions.isSpent(link)).response
            }
            var response = Response.page(OpenedPage())
            response.setCookie(Cookie(name: SessionGuard.cookie, value: session, path: "/", sameSite: .strict))
            return response
        }
    }
}
