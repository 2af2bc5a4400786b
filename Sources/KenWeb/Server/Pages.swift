import HTTPTypes
import Hummingbird
import KenDomain
import KenVerbs

/// Where routes are mounted: each names its address, the right it needs, and in a few lines what it answers.
struct Pages {
    let ken: Ken
    let router: RouterGroup<WebContext>
    private let cache = PageCache()

    init(ken: Ken, router: RouterGroup<WebContext>) {
        self.ken = ken
        self.router = router
    }

    /// A page to read, made once for each reader until something changes. A page with a form to write, which needs
    /// another right, is made each time.
    func get(
        _ address: String, right: Right = .read, _ answer: @escaping @Sendable (Visit) async throws -> any Markup
    ) {
        router.get(RouterPath(address)) { [ken, cache] request, context in
            var visit = try Visit(request, context, ken: ken, right: right)
            // Read before the page is: what changes meanwhile is news to it.
            let state = try await ken.state(asOf: visit.asOf)
            visit.state = state
            let packing = Packing(request)
            guard right == .read else { return Response.page(packing.pack(try await answer(visit))) }
            let key = PageCache.Key(
                address: request.uri.string, caller: visit.caller, state: state, packing: packing)
            if let kept = cache.page(key) { return Response.page(kept) }
            let page = packing.pack(try await answer(visit))
            cache.keep(page, as: key)
            return Response.page(page)
        }
    }

    /// An answer that is no page and is made each time.
    func reply(
        _ address: String, right: Right = .read, _ answer: @escaping @Sendable (Visit) async throws -> Response
    ) {
        router.get(RouterPath(address)) { [ken] request, context in
            try await answer(try Visit(request, context, ken: ken, right: right))
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
            let visit = try Visit(request, context, ken: ken, right: right)
            do {
                return try await answer(visit)
            } catch let refusal as Refusal {
                guard let page = try await visit.refused(refusal) else { throw refusal }
                return .page(page, status: refusal.status)
            }
        }
    }

    /// A form to send that stands on the page `home`: what cannot be taken is shown there again as it was typed.
    func post(
        _ address: String, right: Right, from home: String,
        again page: @escaping @Sendable (Visit) async throws -> any Markup,
        _ answer: @escaping @Sendable (Visit, Form) async throws -> Response
    ) {
        post(address, right: right) { visit in
            try await visit.sent(from: home, again: page) { form in try await answer(visit, form) }
        }
    }
}
