import HTTPTypes
import Hummingbird
import KenVerbs

/// Tells with each answer how many statements the database has run so far. Only benchmarks turn it on: two answers, one
/// after the other, say what the second cost.
struct StatementTelling: RouterMiddleware {
    typealias Context = WebContext

    /// The field it is told in.
    private static let name = HTTPField.Name("Ken-Statements")

    let ken: Ken

    func handle(_ request: Request, context: WebContext, next: Next) async throws -> Response {
        var response = try await next(request, context)
        if let name = Self.name { response.headers[name] = String(ken.statementsRun) }
        return response
    }
}
