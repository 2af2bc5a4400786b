/// The head of a page: what it is about, over it where it belongs, under it what helps to place it.
struct Headline: Markup {
    var over: HTML = .nothing
    let title: String
    var under: HTML = .nothing

    var html: HTML {
        """
        <header class="head">\(over.isEmpty ? .nothing : "<p class=\"over\">\(over)</p>")<h1>\(title)</h1>\
        \(under.isEmpty ? .nothing : "<p class=\"under\">\(under)</p>")</header>

        """
    }
}
