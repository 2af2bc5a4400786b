import Hummingbird
import KenDomain
import KenVerbs

/// Experience beside process, and work together with customers.
struct TouchpointRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.touchpoints) { visit in
            let view = try await Operations.touchpoints.perform(visit.ken, try visit.list(), as: visit.caller)
            return TouchpointsPage(view: view, frame: try await visit.frame(.touchpoints))
        }
        pages.get(Places.coCreation) { visit in
            let view = try await Operations.coCreation.perform(visit.ken, try visit.list(), as: visit.caller)
            return CoCreationPage(view: view, frame: try await visit.frame(.touchpoints))
        }
    }
}
