import Hummingbird
import KenDomain
import KenVerbs

/// Looking for words.
struct SearchRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.search) { visit in
            let words = visit.query.words("words") ?? ""
            let frame = try await visit.frame(nil)
            guard words.contains(where: { $0.isLetter || $0.isNumber }) else {
                return SearchPage(view: nil, frame: frame)
            }
            let order = visit.query.words("order").flatMap(SearchInput.Order.init(rawValue:)) ?? .newest
            let input = SearchInput(words: words, order: order, asOf: visit.asOf, page: try visit.query.page())
            return SearchPage(
                view: try await Operations.search.perform(visit.ken, input, as: visit.caller), frame: frame)
        }
    }
}
