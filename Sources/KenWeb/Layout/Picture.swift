/// A drawing with its caption, and the numbers it was drawn from, folded behind it.
struct Picture: Markup {
    /// A column of the numbers: its name, and whether it is right-aligned.
    typealias Column = (name: String, isNumber: Bool)

    let drawing: HTML
    let caption: String
    let columns: [Column]
    /// Cells by row, as many as there are columns.
    let rows: [[HTML]]

    var html: HTML {
        "<figure>\(drawing)<figcaption>\(caption)</figcaption>\(numbers)</figure>"
    }

    private var numbers: HTML {
        guard !rows.isEmpty else { return .nothing }
        let heads = columns.map { "<th scope=\"col\"\(place($0))>\($0.name)</th>" as HTML }
        return """
            <details class="numbers"><summary>the same as a table</summary><div class="table"><table class="list">\
            <thead><tr>\(heads)</tr></thead><tbody>\(rows.map(row))</tbody></table></div></details>
            """
    }

    private func row(_ cells: [HTML]) -> HTML {
        let tail = zip(columns, cells).dropFirst().map { "<td\(place($0))>\($1)</td>" as HTML }
        return "<tr><th scope=\"row\">\(cells.first ?? .nothing)</th>\(tail)</tr>"
    }

    private func place(_ column: Column) -> HTML { column.isNumber ? " class=\"n\"" : .nothing }
}
