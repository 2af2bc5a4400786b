import KenDomain

/// Months as small bars beside each other, oldest first; months of a burst stand out by colour and by a dot above.
package struct Sparkline: Markup {
    /// How often in each month.
    var months: [Int]
    /// Whether each month is one of a burst.
    var isHigh: [Bool]

    package init(_ months: [Int], isHigh: [Bool] = []) {
        self.months = months
        self.isHigh = isHigh
    }

    private let step = 8
    private let tall = 20.0

    package var html: HTML {
        Figure(
            says: says, width: max(1, months.count) * step, height: 28, classes: "sign sparkline",
            drawing: "\(months.indices.map(bar))"
        ).html
    }

    /// Its text alternative.
    package var says: String {
        months.isEmpty ? "no months yet" : "by month, oldest first: \(months.map(String.init).joined(separator: ", "))"
    }

    private func bar(_ month: Int) -> HTML {
        let highest = Double(max(1, months.max() ?? 1))
        let height = months[month] == 0 ? 1 : max(2, tall * Double(months[month]) / highest)
        let left = Double(month * step) + 1
        let isHigh = isHigh.indices.contains(month) && isHigh[month]
        let fill: HTML = isHigh ? "s-accent" : "s-soft"
        let top = 27 - height
        let dot: HTML =
            isHigh
            ? "<path class=\"s-accent\" d=\"M\((left + 1).inDrawing) \(max(1, top - 4).inDrawing)h4v2h-4z\"/>"
            : .nothing
        return """
            <path class="\(fill)" d="M\(left.inDrawing) \(top.inDrawing)h6v\(height.inDrawing)h-6z"/>\(dot)
            """
    }
}
