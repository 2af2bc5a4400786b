/// A titled part of a page; nothing at all when it has no content.
struct Panel: Markup {
    let title: String
    let content: HTML
    /// A remark beside the title.
    var remark: HTML = .nothing

    init(_ title: String, remark: HTML = .nothing, _ content: HTML) {
        self.title = title
        self.remark = remark
        self.content = content
    }

    var html: HTML {
        guard !content.isEmpty else { return .nothing }
        let beside: HTML = remark.isEmpty ? .nothing : "<p>\(remark)</p>"
        return "<section><div class=\"section-head\"><h2>\(title)</h2>\(beside)</div>\(content)</section>\n"
    }
}
