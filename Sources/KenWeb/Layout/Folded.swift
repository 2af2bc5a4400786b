import KenDomain

/// A list of which the first rows are shown and the others wait behind "more".
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
        return """
            \(shown)<details class="more"><summary>\(Wording.number(rest)) more</summary>\
            <ul class="plain">\(Array(rows.dropFirst(most)))</ul></details>
            """
    }
}
