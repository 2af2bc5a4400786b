import KenDomain

/// A list of which the first rows are shown and the others wait behind "more"; open when a form among them was refused.
struct Folded: Markup {
    let rows: [HTML]
    /// Rows shown at once.
    let most: Int

    init(_ rows: [HTML], most: Int) {
        self.rows = rows
        self.most = most
    }

    var html: HTML {
        guard !rows.isEmpty else { return .nothing }
        let rest = rows.count - min(most, rows.count)
        let shown: HTML = "<ul class=\"plain\" data-list>\(Array(rows.prefix(most)))</ul>"
        guard rest > 0 else { return shown }
        let hidden = Array(rows.dropFirst(most))
        let isRefused = hidden.contains { $0.markup.contains("<details class=\"why\" open>") }
        return """
            \(shown)<details class="more"\(HTML.flag("open", isRefused))><summary>\(Wording.number(rest)) more</summary>\
            <ul class="plain">\(hidden)</ul></details>
            """
    }
}
