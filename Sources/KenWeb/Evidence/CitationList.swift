import KenDomain
package import KenVerbs

/// Words and records that something rests on, each with who said it, when, how it was asked and where to read on.
package struct CitationList: Markup {
    var citations: [Citation]
    var frame: Frame
    /// How many are shown before the rest is counted only.
    var limit = 12
    /// Whether each says what it is; not where that stands above them, and then its day leads to it.
    var isTitled: Bool

    package init(_ citations: [Citation], frame: Frame, isTitled: Bool = true) {
        self.citations = citations
        self.frame = frame
        self.isTitled = isTitled
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
        "<li>\(words(citation))<p class=\"by\">\(HTML.dotted(origin(citation), acts: [edit(citation)]))</p></li>"
    }

    private func words(_ citation: Citation) -> HTML {
        if citation.isInConfidence { return "<p class=\"secret\">Answered in confidence.</p>" }
        return citation.quote.map { "<blockquote>\($0)</blockquote>" }
            ?? citation.noted.map { "<p class=\"noted\">\($0)</p>" } ?? .nothing
    }

    private func origin(_ citation: Citation) -> [HTML] {
        let who = citation.isInConfidence ? nil : citation.who.map { HTML.text($0) }
        let day: HTML? = citation.on.map { day in
            let words = HTML.day(day)
            return "\(isTitled ? words : link(citation, words)), \(Wording.ago(day, asOf: frame.asOf))"
        }
        let title = isTitled || day == nil ? link(citation, .text(citation.title)) : nil
        return [title, who, day, citation.mark.map { HTML.text($0) }].compactMap(\.self)
    }

    private func edit(_ citation: Citation) -> HTML {
        citation.isInConfidence ? .nothing : EditLink(citation.reference, frame: frame).html
    }

    private func link(_ citation: Citation, _ words: HTML) -> HTML {
        citation.address.map { "<a href=\"\(frame.to($0))\">\(words)</a>" } ?? words
    }
}
