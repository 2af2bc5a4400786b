import KenDomain

/// A drawing with its text alternative: the frame all signs share.
struct Figure: Markup {
    /// What the drawing says, for those who do not see it.
    var says: String
    /// Width and height of the drawing, in pixels at normal size.
    var width: Int
    var height: Int
    /// Extra classes of the `svg` element.
    var classes = "sign"
    var drawing: HTML

    var html: HTML {
        """
        <svg class="\(classes)" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" role="img">\
        <title>\(says)</title>\(drawing)</svg>
        """
    }
}

extension Double {
    /// The number as it stands in a drawing: at most two decimals, never in scientific notation.
    var inDrawing: String {
        guard isFinite else { return "0" }
        let hundredths = Int(Swift.min(Swift.max(self, -1e6), 1e6) * 100)
        let rest = abs(hundredths) % 100
        let whole = "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100)"
        return rest == 0 ? whole : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension String {
    /// The words as far as there is room for them in a drawing, which cannot break a line.
    func cut(to most: Int) -> String {
        guard count > most else { return self }
        var kept = prefix(max(0, most - 1))
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }
}
