import KenDomain
package import KenVerbs

/// Words and records that something rests on, each with who said it, when, how it was asked and where to read on.
package struct CitationList: Markup {
    var citations: [Citation]
    var frame: Frame
    /// How many are shown before the rest is counted only.
    var limit = 12

    package init(_ citations: [Citation], frame: Frame) {
        self.citations = citations
        self.frame = frame
    }

    package var html: HTML {
        guard !citations.isEmpty else { return .nothing }
        let rest = citations.count - min(limit, citations.count)
        return """
            <ul class="evidence">\(citations.prefix(limit).map(row))\
            \(rest > 0 ? "<li class=\"by\">and \(Wording.number(rest)) more</li>" : .nothing)</ul>
            """
    }

    private func row(_ citation: Citation) -> HTML {
        "<li>\(words(citation))<p class=\"by\">\(HTML.joined(origin(citation), by: " · "))</p></li>"
    }

    private func words(_ citation: Citation) -> HTML {
        if citation.isInConfidence { return "<p class=\"secret\">Answered in confidence.</p>" }
        return citation.quote.map { "<blockquote>\($0)</blockquote>" } ?? .nothing
    }

    private func origin(_ citation: Citation) -> [HTML] {
        let day = citation.on.map { "\(Wording.date($0)), \(Wording.ago($0, asOf: frame.asOf))" }
        let rest = [citation.isInConfidence ? nil : citation.who, day, citation.mark].compactMap {
            $0.map { HTML.text($0) }
        }
        return [title(citation)] + rest
    }

    private func title(_ citation: Citation) -> HTML {
        guard let address = citation.address else { return .text(citation.title) }
        return "<a href=\"\(frame.to(address))\">\(citation.title)</a>"
    }
}
