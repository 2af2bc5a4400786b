import KenDomain

/// How deep a tie between one of ours and one of theirs goes, as the thickness of a line.
package struct DepthLine: Markup {
    /// 0…1.
    var depth: Double

    package init(_ depth: Double) { self.depth = depth }

    package var html: HTML {
        Figure(
            says: "thickness shows how deep the tie is", width: 40, height: 12, classes: "sign tie-sample",
            drawing: "<path class=\"tie\" d=\"M3 6h34\" stroke-width=\"\(DepthLine.width(depth).inDrawing)\"/>"
        ).html
    }

    /// The thickness for a depth, in pixels: 1 for a stranger to 8 for full trust.
    static func width(_ depth: Double) -> Double { 1 + 7 * min(max(depth, 0), 1) }
}
