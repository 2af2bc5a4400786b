import KenDomain

/// The two-sided map of a relationship: ours on the left, theirs on the right, the deeper the tie the thicker the line.
package struct PeopleMap: Markup {
    /// Someone on the map.
    package struct Face: Sendable {
        var id: Person.ID
        var name: String
        /// What they do, or are to us.
        var role: String
        /// Address of their page.
        var link: String
        /// A remark that matters: "leaves in about five weeks".
        var remark: String?
    }

    /// A tie between one of ours and one of theirs.
    package struct Tie: Sendable {
        var ours: Person.ID
        var theirs: Person.ID
        /// 0…1.
        var depth: Double
        /// Words for it: "candid".
        var stage: String
    }

    var ours: [Face]
    var theirs: [Face]
    var ties: [Tie]

    package init(ours: [Face], theirs: [Face], ties: [Tie]) {
        self.ours = ours
        self.theirs = theirs
        self.ties = ties
    }

    package var html: HTML {
        """
        <div class="drawing"><svg class="map people" viewBox="0 0 720 \(height)" width="720" height="\(height)" \
        role="group" aria-label="\(words)">\(lines)\(faces(ours, isOurs: true))\(faces(theirs, isOurs: false))</svg></div>
        """
    }

    private let step = 48
    private var height: Int { max(ours.count, theirs.count, 1) * step + 8 }

    private var words: String {
        let met = Set(ties.map(\.theirs)).count
        return "Who knows whom: \(Wording.count(ours.count, "colleague")) on the left, "
            + "\(Wording.count(theirs.count, "person", "people")) of theirs on the right, \(Wording.number(met)) of them met."
    }

    private func y(_ place: Int, of count: Int) -> Double {
        let used = Double(count * step)
        return (Double(height) - used) / 2 + Double(place * step) + Double(step) / 2
    }

    private var lines: [HTML] {
        ties.sorted { $0.depth < $1.depth }.compactMap { tie in
            guard let from = ours.firstIndex(where: { $0.id == tie.ours }),
                let to = theirs.firstIndex(where: { $0.id == tie.theirs })
            else { return nil }
            let (y1, y2) = (y(from, of: ours.count).inDrawing, y(to, of: theirs.count).inDrawing)
            return """
                <path class="tie\(ties.count == 1 ? " lone" : "")" fill="none" \
                stroke-width="\(DepthLine.width(tie.depth).inDrawing)" d="M252 \(y1)C350 \(y1) 350 \(y2) 448 \(y2)">\
                <title>\(ours[from].name) and \(theirs[to].name): \(tie.stage)</title></path>
                """
        }
    }

    private func faces(_ side: [Face], isOurs: Bool) -> [HTML] {
        let met = Set(isOurs ? ties.map(\.ours) : ties.map(\.theirs))
        return side.enumerated().map { place, face in
            let middle = y(place, of: side.count)
            let x = isOurs ? 236 : 464
            let anchor: HTML = isOurs ? "end" : "start"
            let dot: HTML = met.contains(face.id) ? "dot" : "s-dash"
            return """
                <circle class="\(dot)" cx="\(isOurs ? 248 : 452)" cy="\(middle.inDrawing)" r="4"/>\
                <a href="\(face.link)"><text class="name" x="\(x)" y="\((middle - 2).inDrawing)" text-anchor="\(anchor)">\
                \(face.name)</text></a><text class="axis" x="\(x)" y="\((middle + 14).inDrawing)" \
                text-anchor="\(anchor)">\(face.role.cut(to: 38))\(remark(face))</text>
                """
        }
    }

    private func remark(_ face: Face) -> HTML {
        guard let remark = face.remark else { return .nothing }
        return " · <tspan class=\"remark\">\(remark)</tspan>"
    }
}
