import KenVerbs

/// Promises, ours and theirs.
struct PromiseRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.promises) { visit in
            let view = try await Operations.promises.perform(visit.ken, try visit.list(), as: visit.caller)
            return PromisesPage(view: view, frame: try await visit.frame(.promises))
        }
    }
}
