package import KenDomain
import KenVerbs

/// Talks of a year as a ladder: the deepest rung on top, each as wide as its share.
package struct ResearchLadderDrawing: Markup {
    /// Rungs 1 to 5.
    var rungs: [Rate]

    package init(_ rungs: [Rate]) { self.rungs = rungs }

    private let step = 30
    private let middle = 400.0
    private let room = 300.0

    package var html: HTML {
        let height = rungs.count * step + 8
        return """
            <div class="drawing"><svg class="map ladder" viewBox="0 0 640 \(height)" width="640" height="\(height)" role="img">\
            <title>\(says)</title><path class="s-hair" d="M\((middle - room / 2).inDrawing) 4v\(height - 8)M\((middle + room / 2).inDrawing) 4v\(height - 8)"/>\
            \(rungs.enumerated().reversed().enumerated().map { drawn($0, rung: $1.offset + 1, $1.element) })</svg></div>
            """
    }

    /// The text alternative.
    package var says: String {
        guard let all = rungs.first?.trials, all > 0 else { return "How deep our talks went: not known" }
        let parts = rungs.enumerated().map { place, rate in "\(rate.hits) to \(Wording.rung(place + 1))" }
        return "How deep \(Wording.count(all, "talk")) went: \(parts.joined(separator: ", "))"
    }

    private func drawn(_ place: Int, rung: Int, _ rate: Rate) -> HTML {
        let top = Double(place * step + 8)
        let width = (rate.share ?? 0) * room
        let bar: HTML =
            rate.hits > 0
            ? """
            <path class="s-ink" d="M\((middle - width / 2).inDrawing) \(top.inDrawing)h\(width.inDrawing)v12h-\(width.inDrawing)z"/>
            """
            : """
            <path class="s-dash" d="M\((middle - room / 2).inDrawing) \((top + 6).inDrawing)h\(room.inDrawing)"/>
            """
        return """
            <text x="\((middle - room / 2 - 12).inDrawing)" y="\((top + 10).inDrawing)" text-anchor="end">\(rung) \(Wording.rung(rung))</text>\
            \(bar)<text x="\((middle + room / 2 + 10).inDrawing)" y="\((top + 10).inDrawing)">\(rate.hits)</text>
            """
    }
}
