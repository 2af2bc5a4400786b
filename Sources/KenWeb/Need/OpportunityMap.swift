import KenDomain

/// The opportunity landscape: how much an outcome matters against how well it is met, each point with the ranges it may
/// lie in as whiskers (Ulwick). What is underserved lies below the lower line, what is overserved above the upper one.
package struct OpportunityMap: Markup {
    /// One outcome.
    package struct Point: Sendable {
        /// As in the table beside it.
        var number: Int
        var statement: String
        /// Address of its row.
        var link: String
        var importance: Rate
        var satisfaction: Rate
        var zone: OutcomeZone?
        /// Its zone in words, with "probably" where that is so.
        var badge: String?
    }

    var points: [Point]

    package init(_ points: [Point]) { self.points = points }

    package var html: HTML {
        let drawn = points.filter { $0.importance.share != nil && $0.satisfaction.share != nil }
        guard !drawn.isEmpty else { return .nothing }
        return """
            <div class="drawing"><svg class="map" viewBox="0 0 640 400" width="640" height="400" role="group" \
            aria-label="\(words(drawn))">\(zones)\(axes)\(drawn.map(whiskers))\(drawn.map(mark))</svg></div>
            """
    }

    private func words(_ drawn: [Point]) -> String {
        let under = drawn.count { $0.zone?.kind == .underserved }
        let over = drawn.count { $0.zone?.kind == .overserved }
        return
            "Landscape of \(drawn.count) outcomes: how much they matter to the right, how well they are met upwards; "
            + "\(under) underserved, \(over) overserved. The table below holds the same figures."
    }

    // MARK: Frame

    private let left = 36.0
    private let right = 628.0
    private let top = 12.0
    private let bottom = 364.0

    /// Both axes run from 0 to 10.
    private func x(_ importance: Double) -> Double { left + (right - left) * min(10, max(0, importance)) / 10 }
    private func y(_ satisfaction: Double) -> Double { bottom - (bottom - top) * min(10, max(0, satisfaction)) / 10 }
    private func at(_ importance: Double, _ satisfaction: Double) -> HTML {
        "\(x(importance).inDrawing) \(y(satisfaction).inDrawing)"
    }

    /// Opportunity is at least 10 below the line from (5, 0) to (10, 10), and 12 and 15 below those beside it.
    private var zones: HTML {
        """
        <path class="corner" d="M\(at(5, 0))L\(at(10, 10))L\(at(10, 0))z"/>\
        <path class="s-hair" d="M\(at(0, 5))L\(at(10, 10))M\(at(6, 0))L\(at(10, 8))M\(at(7.5, 0))L\(at(10, 5))"/>\
        <text class="corner-name" x="\((right - 8).inDrawing)" y="\((bottom - 10).inDrawing)" text-anchor="end">underserved</text>\
        <text class="axis" x="\((left + 8).inDrawing)" y="\((top + 16).inDrawing)">overserved</text>
        """
    }

    private var axes: HTML {
        """
        <path class="s-hair" d="M\(left.inDrawing) \(top.inDrawing)V\(bottom.inDrawing)H\(right.inDrawing)"/>\
        <text class="axis" x="\(left.inDrawing)" y="384">matters to nobody</text>\
        <text class="axis" x="\(right.inDrawing)" y="384" text-anchor="end">matters to everybody</text>\
        <text class="axis" transform="translate(20 \(bottom.inDrawing)) rotate(-90)">met for nobody</text>\
        <text class="axis" transform="translate(20 \(top.inDrawing)) rotate(-90)" text-anchor="end">met for everybody</text>
        """
    }

    // MARK: Outcomes

    private func whiskers(_ point: Point) -> HTML {
        guard let wanted = point.importance.share, let met = point.satisfaction.share,
            let across = point.importance.interval, let along = point.satisfaction.interval
        else { return .nothing }
        return """
            <path class="s-hair" d="M\(at(10 * across.lowerBound, 10 * met))L\(at(10 * across.upperBound, 10 * met))\
            M\(at(10 * wanted, 10 * along.lowerBound))L\(at(10 * wanted, 10 * along.upperBound))"/>
            """
    }

    private func mark(_ point: Point) -> HTML {
        guard let wanted = point.importance.share, let met = point.satisfaction.share else { return .nothing }
        let says = "\(point.statement): \(point.badge ?? "counts only")"
        return """
            <a href="\(point.link)"><circle class="bubble \(look(point.zone))" cx="\(x(10 * wanted).inDrawing)" \
            cy="\(y(10 * met).inDrawing)" r="10"><title>\(says)</title></circle>\
            <text x="\(x(10 * wanted).inDrawing)" y="\((y(10 * met) + 4).inDrawing)" text-anchor="middle">\(point.number)</text></a>
            """
    }

    /// Position tells the zone; the fill only repeats it.
    private func look(_ zone: OutcomeZone?) -> HTML {
        switch zone {
        case .underserved: "diverging"
        case .overserved: "drifting"
        case .appropriatelyServed: "plain"
        case nil: "unknown"
        }
    }
}
