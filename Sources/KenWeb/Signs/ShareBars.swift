import KenDomain

/// Shares as bars under each other; those whose need it is are set apart by colour and by a mark.
package struct ShareBars: Markup {
    /// One bar.
    package struct Bar: Sendable {
        var name: String
        /// 0…1.
        var share: Double
        /// Whether the need is theirs.
        var isPrimary: Bool

        package init(name: String, share: Double, isPrimary: Bool) {
            self.name = name
            self.share = share
            self.isPrimary = isPrimary
        }
    }

    var bars: [Bar]
    /// What the bars show, for the text alternative.
    var title: String

    package init(_ bars: [Bar], title: String) {
        self.bars = bars
        self.title = title
    }

    private let row = 26
    private let left = 236.0
    private let room = 330.0

    package var html: HTML {
        guard !bars.isEmpty else { return .nothing }
        let height = bars.count * row + 4
        return """
            <div class="drawing"><svg class="map bars" viewBox="0 0 640 \(height)" width="640" height="\(height)" role="img">\
            <title>\(says)</title>\(bars.enumerated().map(drawn))</svg></div>
            """
    }

    /// The text alternative.
    package var says: String {
        "\(title): \(Wording.list(bars.map { "\($0.name) \(Wording.percent($0.share))" }))"
    }

    /// The bars with their caption, and the shares as a table behind them.
    func picture(of what: String, caption: String) -> Picture {
        Picture(
            drawing: html, caption: caption, columns: [(what, false), ("Share", true)],
            rows: bars.map { [.text($0.name), .text(Wording.percent($0.share))] })
    }

    private func drawn(_ place: Int, _ bar: Bar) -> HTML {
        let top = Double(place * row + 4)
        let width = max(1, room * min(1, max(0, bar.share)))
        let fill: HTML = bar.isPrimary ? "s-accent" : "s-soft"
        let mark: HTML = bar.isPrimary ? "▸ " : .nothing
        return """
            <text x="\((left - 10).inDrawing)" y="\((top + 13).inDrawing)" text-anchor="end">\(mark)\(bar.name)</text>\
            <path class="\(fill)" d="M\(left.inDrawing) \((top + 2).inDrawing)h\(width.inDrawing)v14h-\(width.inDrawing)z"/>\
            <text x="\((left + width + 8).inDrawing)" y="\((top + 13).inDrawing)">\(Wording.percent(bar.share))</text>
            """
    }
}
