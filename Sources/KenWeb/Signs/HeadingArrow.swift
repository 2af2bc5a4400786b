import Foundation
import KenDomain

/// Whether a customer goes with its own market, with the range of the answer as a fan behind the arrow.
package struct HeadingArrow: Markup {
    /// Where a customer is heading, seen from its own market.
    package enum Heading: String, Sendable, Codable, CaseIterable {
        case aligned, drifting, diverging, unknown
    }

    var heading: Heading
    /// Degrees to each side that the answer could turn; 0 for none.
    var spread: Double = 0

    package init(_ heading: Heading, spread: Double = 0) {
        self.heading = heading
        self.spread = spread
    }

    package var html: HTML {
        Figure(says: words, width: 22, height: 22, classes: "sign heading", drawing: drawing).html
    }

    /// Fan and arrow in a square of 22, for larger drawings.
    var drawing: HTML { "\(fan)\(arrow)" }

    /// Its text alternative.
    package var words: String {
        switch heading {
        case .aligned: "aligned with its market"
        case .drifting: "drifting from its market"
        case .diverging: "heading away from its market"
        case .unknown: "heading not known"
        }
    }

    private var degrees: Double {
        switch heading {
        case .aligned: -45
        case .drifting, .unknown: 0
        case .diverging: 45
        }
    }

    private var colour: HTML {
        switch heading {
        case .aligned: "good"
        case .drifting: "warning"
        case .diverging: "danger"
        case .unknown: "soft"
        }
    }

    private var arrow: HTML {
        guard heading != .unknown else {
            return """
                <circle class="s-dash" cx="11" cy="11" r="8.5"/><text x="11" y="15" font-size="11" \
                text-anchor="middle">?</text>
                """
        }
        return """
            <g transform="rotate(\(degrees.inDrawing) 11 11)"><path class="s-\(colour)-line" d="M2 11h15"/>\
            <path class="s-\(colour)" d="M14 6l7 5l-7 5z"/></g>
            """
    }

    private var fan: HTML {
        guard spread > 0, heading != .unknown else { return .nothing }
        let ends = [degrees - spread, degrees + spread].map { angle in
            let radians = angle * .pi / 180
            return "\((2 + 20 * cos(radians)).inDrawing) \((11 + 20 * sin(radians)).inDrawing)"
        }
        return "<path class=\"s-\(colour) s-fan\" d=\"M2 11L\(ends[0])A20 20 0 0 1 \(ends[1])z\"/>"
    }
}

extension HeadingArrow.Heading {
    /// The sign for what was judged.
    init(_ heading: AlignmentHeading) {
        switch heading {
        case .aligned: self = .aligned
        case .drifting: self = .drifting
        case .diverging: self = .diverging
        case .unknown: self = .unknown
        }
    }
}
