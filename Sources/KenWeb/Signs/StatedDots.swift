import KenDomain
import KenVerbs

/// What we say of ourselves beside what the records show, item by item on a scale of 0 to 4: a filled dot for what we
/// say, a square for what is seen, and a line between them where we believe better than we behave.
package struct StatedDots: Markup {
    /// One item.
    package struct Row: Sendable {
        var name: String
        /// 0…4; nil while it is not shown.
        var stated: Double?
        var observed: Double?
        /// Whether the gap is told.
        var isTold: Bool

        package init(name: String, stated: Double?, observed: Double?, isTold: Bool) {
            self.name = name
            self.stated = stated
            self.observed = observed
            self.isTold = isTold
        }
    }

    var rows: [Row]

    package init(_ rows: [Row]) { self.rows = rows }

    private let step = 26
    private let left = 262.0
    private let unit = 86.0

    package var html: HTML {
        let height = rows.count * step + 28
        return """
            <div class="drawing"><svg class="map dots" viewBox="0 0 640 \(height)" width="640" height="\(height)" role="img">\
            <title>\(says)</title>\(scale(height))\(rows.enumerated().map(drawn))</svg></div>
            """
    }

    /// The text alternative.
    package var says: String {
        let parts = rows.compactMap { row -> String? in
            switch (row.stated, row.observed) {
            case (let stated?, let observed?):
                "\(row.name): we say \(Wording.tenths(stated)), records show \(Wording.tenths(observed))"
            case (let stated?, nil): "\(row.name): we say \(Wording.tenths(stated))"
            case (nil, let observed?): "\(row.name): records show \(Wording.tenths(observed))"
            case (nil, nil): nil
            }
        }
        let head = "What we say of ourselves and what the records show, from 0 to 4"
        return parts.isEmpty ? "\(head): not known" : "\(head). \(parts.joined(separator: "; "))"
    }

    private func scale(_ height: Int) -> HTML {
        let lines = (0...4).map { mark -> HTML in
            let x = place(Double(mark))
            return """
                <path class="s-hair" d="M\(x) 8v\(height - 30)"/><text class="axis" x="\(x)" y="\(height - 6)" text-anchor="middle">\(mark)</text>
                """
        }
        return HTML.joined(lines, by: .nothing)
    }

    private func place(_ mark: Double) -> String { (left + unit * min(4, max(0, mark))).inDrawing }

    private func drawn(_ number: Int, _ row: Row) -> HTML {
        let y = Double(number * step + 20)
        let name: HTML = """
            <text x="\((left - 14).inDrawing)" y="\((y + 4).inDrawing)" text-anchor="end">\(row.isTold ? "▲ " : "")\(row.name)</text>
            """
        let gap = row.stated.flatMap { stated in row.observed.map { (stated, $0) } }
        let line: HTML =
            gap.map { stated, observed in
                """
                <path class="\(row.isTold ? "s-warning-line" : "s-line")" d="M\(place(observed)) \(y.inDrawing)H\(place(stated))"/>
                """
            } ?? .nothing
        let said: HTML =
            row.stated.map { "<circle class=\"s-accent\" cx=\"\(place($0))\" cy=\"\(y.inDrawing)\" r=\"5\"/>" }
            ?? .nothing
        let seen: HTML =
            row.observed.map { mark in
                """
                <path class="s-ink" d="M\((left + unit * mark - 4).inDrawing) \((y - 4).inDrawing)h8v8h-8z"/>
                """
            } ?? .nothing
        let unknown: HTML =
            row.stated == nil && row.observed == nil
            ? "<path class=\"s-dash\" d=\"M\(place(0)) \(y.inDrawing)H\(place(4))\"/>" : .nothing
        return "\(name)\(line)\(said)\(seen)\(unknown)"
    }
}
