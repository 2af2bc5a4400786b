/// Whether a customer shapes its industry or runs behind it.
package struct StanceMark: Markup {
    /// How a customer stands in its industry.
    package enum Stance: String, Sendable, Codable, CaseIterable {
        case shaping, keepingPace, catchingUp, unknown
    }

    var stance: Stance

    package init(_ stance: Stance) { self.stance = stance }

    package var html: HTML {
        Figure(says: words, width: 16, height: 16, classes: "sign stance", drawing: drawing).html
    }

    /// Its text alternative.
    package var words: String {
        switch stance {
        case .shaping: "shaping its industry"
        case .keepingPace: "keeping pace"
        case .catchingUp: "catching up"
        case .unknown: "stance not known"
        }
    }

    private var drawing: HTML {
        switch stance {
        case .shaping: "<path class=\"s-ink\" d=\"M8 2l7 12h-14z\"/>"
        case .keepingPace: "<path class=\"s-ink\" d=\"M2.5 2.5h11v11h-11z\"/>"
        case .catchingUp: "<path class=\"s-ink\" d=\"M8 14l7-12h-14z\"/>"
        case .unknown: "<path class=\"s-dash\" d=\"M2.5 2.5h11v11h-11z\"/>"
        }
    }
}
