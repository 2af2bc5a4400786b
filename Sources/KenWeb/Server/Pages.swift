import HTTPTypes
import Hummingbird
import KenDomain
import KenVerbs

/// Where routes are mounted: each names its address, the right it needs, and in a few lines what it answers.
struct Pages {
    let ken: Ken
    let router: RouterGroup<WebContext>

    /// A page to read.
    func get(
        _ address: String, right: Right = .read, _ answer: @escaping @Sendable (Visit) async throws -> any Markup
    ) {
        router.get(RouterPath(address)) { [ken] request, context in
            Response.page(try await answer(try Visit(request, context, ken: ken, right: right)))
        }
    }

    /// A file to keep.
    func download(
        _ address: String, right: Right, _ answer: @escaping @Sendable (Visit) async throws -> Download
    ) {
        router.get(RouterPath(address)) { [ken] request, context in
            try await answer(try Visit(request, context, ken: ken, right: right)).response
        }
    }

    /// A form to send.
    func post(
        _ address: String, right: Right, _ answer: @escaping @Sendable (Visit) async throws -> Response
    ) {
        router.post(RouterPath(address)) { [ken] request, context in
            try await answer(try Visit(request, context, ken: ken, right: right))
        }
    }
}
