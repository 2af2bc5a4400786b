package import Hummingbird
import KenDomain
import NIOCore

/// What Ken knows of one request beside the request itself.
package struct WebContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The connection it came on, so that a deadline can close it.
    let channel: any Channel
    /// Who asks; nil until a session is found.
    var caller: Caller?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    /// Who asks.
    /// - Throws: ``Refusal/unauthenticated`` without a session.
    func visitor() throws(Refusal) -> Caller {
        guard let caller else { throw .unauthenticated }
        return caller
    }
}

/// What a guard calls to let a request through, as the server library passes it.
typealias Next = @concurrent (Request, WebContext) async throws -> Response
