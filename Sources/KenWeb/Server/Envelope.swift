import HTTPTypes
import Hummingbird
import KenDomain
import Logging

/// The outermost layer: whatever happens inside comes out as a page with the security headers, and is logged without
/// anyone's words and without the query.
struct Envelope: RouterMiddleware {
    typealias Context = WebContext

    let logger: Logger

    func handle(_ request: Request, context: WebContext, next: Next) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            response = answer(to: error, request, context)
        }
        SecurityHeaders.add(to: &response.headers)
        logger.info(
            "\(request.method) \(request.uri.path) \(response.status.code)", metadata: ["request": "\(context.id)"])
        return response
    }

    private func answer(to error: any Error, _ request: Request, _ context: WebContext) -> Response {
        if let refusal = error as? Refusal { return RefusalPage(refusal).response }
        if let known = (error as? any HTTPResponseError).flatMap({ Refusal(status: $0.status) }) {
            return RefusalPage(known).response
        }
        logger.error(
            "fault: \(type(of: error))",
            metadata: ["request": "\(context.id)", "path": "\(context.endpointPath ?? "")", "error": "\(error)"])
        return .page(FaultPage(request: context.id), status: .internalServerError)
    }
}

extension Refusal {
    /// The refusal behind a status that the server library gives; nil for a fault.
    init?(status: HTTPResponse.Status) {
        switch status.code {
        case 404: self = .notFound("page at this address")
        case 413: self = .tooLarge("That is more than this page takes.")
        case 400..<500: self = .invalid([Problem("The request could not be read.")])
        default: return nil
        }
    }
}
