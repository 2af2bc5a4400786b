import Hummingbird
import KenDomain
import KenVerbs

/// Whom our effort goes to.
struct AttentionRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.attention) { visit in
            let view = try await Operations.attention.perform(
                visit.ken, AsOfInput(asOf: visit.asOf), as: visit.caller)
            return AttentionPage(view: view, frame: try await visit.frame(.attention))
        }
    }
}
