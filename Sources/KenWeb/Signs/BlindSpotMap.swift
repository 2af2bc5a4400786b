import KenDomain

/// The blind-spot map: what each customer is worth against what we know of it. The corner to look at is named.
package struct BlindSpotMap: Markup {
    /// One customer on the map.
    package struct Point: Sendable {
        var name: String
        /// Address of its page.
        var link: String
        /// The value index 0…1.
        var value: Double
        /// Share of the questions that are answered, 0…1.
        var knowledge: Double
        /// Revenue in one currency's major units; nil when not known.
        var revenue: Double?
        /// Nil while Ken does not judge headings.
        var heading: HeadingArrow.Heading?
        /// The revenue in words, for the text alternative.
        var revenueWords: String?
    }

    var points: [Point]

    package init(_ points: [Point]) {
        self.points = points.sorted { ($1.revenue ?? 0, $0.name) < ($0.revenue ?? 0, $1.name) }
    }

    package var html: HTML {
        """
        <div class="drawing"><svg class="map" viewBox="0 0 640 400" width="640" height="400" role="group" \
        aria-label="\(words)">\(corner)\(axes)\(bubbles)\(names)</svg></div>
        """
    }

    private var words: String {
        "Map of \(points.count) customers: worth upwards, knowledge to the right. "
            + "The table behind it holds the same figures."
    }

    /// Those in the corner, the most valuable first: worth at least half of what the map shows, known less than half.
    var blindSpots: [Point] {
        points.filter { $0.value >= valueScale / 2 && $0.knowledge < knowledgeScale / 2 }
            .sorted { ($1.value, $0.name) < ($0.value, $1.name) }
    }

    // MARK: Frame

    private let left = 28.0
    private let right = 632.0
    private let top = 12.0
    /// Room between an axis and the customers about whom nothing is known, so that their circles stand whole.
    private let inset = 28.0
    private let bottom = 364.0

    private var knowledgeScale: Double { BlindSpotMap.scale(points.map(\.knowledge), least: 0.3) }
    private var valueScale: Double { BlindSpotMap.scale(points.map(\.value), least: 0.3) }

    /// The end of an axis: a little more than the largest value, in tenths, at most 1.
    private static func scale(_ values: [Double], least: Double) -> Double {
        min(1, max(least, (((values.max() ?? 0) + 0.04) * 10).rounded(.up) / 10))
    }

    private func x(_ knowledge: Double) -> Double {
        left + inset + (right - left - inset) * min(1, knowledge / knowledgeScale)
    }
    private func y(_ value: Double) -> Double { bottom - (bottom - top) * min(1, value / valueScale) }

    private var corner: HTML {
        """
        <rect class="corner" x="\(left.inDrawing)" y="\(top.inDrawing)" width="\((x(knowledgeScale / 2) - left).inDrawing)" \
        height="\(((bottom - top) / 2).inDrawing)"/>\
        <text class="corner-name" x="\((left + 12).inDrawing)" y="\((top + 20).inDrawing)">worth much, known little</text>
        """
    }

    private var axes: HTML {
        """
        <path class="s-hair" d="M\(left.inDrawing) \(top.inDrawing)V\(bottom.inDrawing)H\(right.inDrawing)"/>\
        <text class="axis" x="\(left.inDrawing)" y="384">nothing answered</text>\
        <text class="axis" x="\(right.inDrawing)" y="384" text-anchor="end">\
        \(Wording.percent(knowledgeScale)) of the questions answered</text>\
        <text class="axis" transform="translate(16 \(bottom.inDrawing)) rotate(-90)">worth less</text>\
        <text class="axis" transform="translate(16 \(top.inDrawing)) rotate(-90)" text-anchor="end">worth more</text>
        """
    }

    // MARK: Customers

    private func radius(_ point: Point) -> Double {
        let largest = points.compactMap(\.revenue).max() ?? 0
        guard let revenue = point.revenue, revenue > 0, largest > 0 else { return 5 }
        return max(5, 26 * (revenue / largest).squareRoot())
    }

    private var bubbles: [HTML] {
        points.map { point in
            let heading = point.heading.map { HeadingArrow($0).words }
            let known = "\(Wording.percent(point.knowledge)) of the questions answered"
            let says = [point.revenueWords, known, heading].compactMap(\.self).joined(separator: ", ")
            return """
                <a href="\(point.link)"><circle class="bubble \(point.heading?.rawValue ?? "plain")" \
                cx="\(x(point.knowledge).inDrawing)" cy="\(y(point.value).inDrawing)" r="\(radius(point).inDrawing)">\
                <title>\(point.name): \(says)</title></circle></a>
                """
        }
    }

    /// The circles, or a part of each, as rectangles.
    private func boxes(_ part: Double) -> [Box] {
        points.map { Box(middle: (x($0.knowledge), y($0.value)), radius: radius($0) * part) }
    }

    private var names: [HTML] {
        let kept = [boxes(1), boxes(0.8), boxes(0.3), []]
        var taken: [Box] = []
        let worthNaming = points.sorted { ($1.value, $0.name) < ($0.value, $1.name) }.prefix(24)
        return worthNaming.compactMap { point in
            let places = Label.places(
                of: point.name, around: (x(point.knowledge), y(point.value)), radius: radius(point))
            let within = Box(left: left, top: top, right: right + 8, bottom: bottom)
            // Beside all circles, else over the edge of one, else across it: who is worth much has a name.
            let free = kept.lazy.compactMap { kept in
                places.first { place in
                    within.contains(place.box) && !(taken + kept).contains { $0.overlaps(place.box) }
                }
            }.first
            guard let free else { return nil }
            taken.append(free.box)
            return free.html(point.name)
        }
    }
}

extension BlindSpotMap {
    /// A rectangle of the drawing.
    struct Box {
        var left: Double, top: Double, right: Double, bottom: Double

        init(left: Double, top: Double, right: Double, bottom: Double) {
            (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
        }

        init(middle: (Double, Double), radius: Double) {
            self.init(
                left: middle.0 - radius, top: middle.1 - radius, right: middle.0 + radius, bottom: middle.1 + radius)
        }

        func overlaps(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }

        func contains(_ other: Box) -> Bool {
            left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
        }
    }

    /// One place where a customer's name could stand.
    struct Label {
        var x: Double, y: Double, anchor: HTML, box: Box

        /// Right, left, above and below of a bubble, then a little higher or lower beside it, then off its middle above
        /// and below, in the order of liking.
        static func places(of name: String, around middle: (x: Double, y: Double), radius: Double) -> [Label] {
            let width = Double(name.count) * 7 + 2
            let (x, y) = middle
            return [
                Label(x: x + radius + 5, y: y + 4, width: width, anchor: "start"),
                Label(x: x - radius - 5, y: y + 4, width: width, anchor: "end"),
                Label(x: x, y: y - radius - 6, width: width, anchor: "middle"),
                Label(x: x, y: y + radius + 14, width: width, anchor: "middle"),
                Label(x: x + radius + 3, y: y + 15, width: width, anchor: "start"),
                Label(x: x + radius + 3, y: y - 7, width: width, anchor: "start"),
                Label(x: x - radius - 3, y: y + 15, width: width, anchor: "end"),
                Label(x: x - radius - 3, y: y - 7, width: width, anchor: "end"),
                Label(x: x - radius, y: y + radius + 14, width: width, anchor: "start"),
                Label(x: x + radius, y: y + radius + 14, width: width, anchor: "end"),
                Label(x: x - radius, y: y - radius - 6, width: width, anchor: "start"),
                Label(x: x + radius, y: y - radius - 6, width: width, anchor: "end"),
            ]
        }

        init(x: Double, y: Double, width: Double, anchor: HTML) {
            (self.x, self.y, self.anchor) = (x, y, anchor)
            let left = anchor == "start" ? x : anchor == "end" ? x - width : x - width / 2
            box = Box(left: left, top: y - 11, right: left + width, bottom: y + 3)
        }

        func html(_ name: String) -> HTML {
            """
            <text class="name" x="\(x.inDrawing)" y="\(y.inDrawing)" text-anchor="\(anchor)" \
            aria-hidden="true">\(name)</text>
            """
        }
    }
}
