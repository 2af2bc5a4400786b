import KenVerbs

/// What they told us before, in their own words, each with its question and day.
struct ToldList: Markup {
    let told: [BriefView.Told]
    let frame: Frame

    init(_ told: [BriefView.Told], frame: Frame) {
        self.told = told
        self.frame = frame
    }

    var html: HTML { "<ul class=\"plain told\">\(told.map(row))</ul>" }

    private func row(_ line: BriefView.Told) -> HTML {
        """
        <li><p class="by">\(line.question)</p>\(gist(line))\(CitationList([line.citation], frame: frame))</li>

        """
    }

    /// The gist in our words, unless the quote says the same.
    private func gist(_ line: BriefView.Told) -> HTML {
        guard let gist = line.gist, gist != line.citation.quote else { return .nothing }
        return "<p>\(gist)</p>"
    }
}
