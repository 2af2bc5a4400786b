import HTTPTypes
import Hummingbird
import KenDomain
import NIOCore

/// Reads bodies whole, up to a size and within a time; a connection that takes longer is closed.
struct BodyGuard: RouterMiddleware {
    typealias Context = WebContext

    let limits: Limits

    func handle(_ request: Request, context: WebContext, next: Next) async throws -> Response {
        guard BodyGuard.declaresBody(request) else { return try await next(request, context) }
        let isImport = request.uri.path.hasPrefix(Places.imports)
        let most = isImport ? limits.importBytes : limits.formBytes
        if let length = request.headers[.contentLength].flatMap(Int.init), length > most {
            closeSoon(context)
            throw Refusal.tooLarge(BodyGuard.sentence(most))
        }
        let channel = context.channel
        let deadline = channel.eventLoop.scheduleTask(
            in: .seconds(isImport ? limits.importSeconds : limits.formSeconds)
        ) { channel.close(promise: nil) }
        var request = request
        do {
            _ = try await request.collectBody(upTo: most)
            deadline.cancel()
        } catch is NIOTooManyBytesError {
            deadline.cancel()
            closeSoon(context)
            throw Refusal.tooLarge(BodyGuard.sentence(most))
        }
        return try await next(request, context)
    }

    /// The rest of an oversized body is not read: the connection ends once the answer had time to go out.
    private func closeSoon(_ context: WebContext) {
        let channel = context.channel
        channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
    }

    static func declaresBody(_ request: Request) -> Bool {
        request.headers[.transferEncoding] != nil || (request.headers[.contentLength].map { $0 != "0" } ?? false)
    }

    private static func sentence(_ most: Int) -> String {
        "That is too large: at most \(most / 1_048_576) MB are taken here at once."
    }
}
