import KenDomain
import KenVerbs

/// The field to search with; works without a script, and keeps the day one reads as of.
struct SearchForm: Markup {
    let words: String
    let order: SearchInput.Order
    let frame: Frame

    var html: HTML {
        let day: HTML =
            frame.isPast ? "<input type=\"hidden\" name=\"asOf\" value=\"\(frame.asOf.description)\">" : .nothing
        return """
            <form class="acts" method="get" action="\(Places.search)" role="search">\(day)\
            <label for="search-words">Search</label>\
            <input id="search-words" type="search" name="words" maxlength="200" value="\(words)">\
            <label for="search-order">Order</label><select id="search-order" name="order">\
            \(SearchInput.Order.allCases.map(option))</select>\
            <button class="button">Search</button></form>

            """
    }

    private func option(_ each: SearchInput.Order) -> HTML {
        let name = each == .newest ? "newest first" : "most telling first"
        return "<option value=\"\(each.rawValue)\"\(HTML.flag("selected", each == order))>\(name)</option>"
    }
}
