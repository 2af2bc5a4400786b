package import KenDomain
package import KenVerbs

/// How a score came about, behind one click: terms, weights, contribution and source, then the words it rests on.
package struct ExplanationDetails: Markup {
    var explanation: Explanation
    var citations: Citations
    var frame: Frame
    /// The words one clicks on.
    var summary: HTML = "how we get there"

    package init(_ explanation: Explanation, citations: Citations, frame: Frame, summary: HTML = "how we get there") {
        self.explanation = explanation
        self.citations = citations
        self.frame = frame
        self.summary = summary
    }

    package var html: HTML {
        """
        <details class="why"><summary>\(summary)</summary>
        <div class="opened">\(content)</div></details>
        """
    }

    /// The opened part alone, for places that bring their own summary.
    package var content: HTML {
        """
        <p class="heading">\(explanation.title)</p>\(terms)\(notes)\(policy)\(CitationList(citations.of(references), frame: frame))
        """
    }

    private var policy: HTML {
        explanation.policy == frame.policy ? .nothing : "<p class=\"notes\">Policy \(explanation.policy)</p>"
    }

    private var references: [Reference] {
        var seen: Set<Reference> = []
        return explanation.terms.flatMap(\.evidence).filter { seen.insert($0).inserted }
    }

    private var terms: HTML {
        guard !explanation.terms.isEmpty else { return .nothing }
        return """
            <div class="table"><table class="terms"><thead><tr><th scope="col">what counts</th>\
            <th scope="col" class="n">measured</th><th scope="col" class="n">weight</th>\
            \(addsUp ? "<th scope=\"col\" class=\"n\">adds</th>" : .nothing)<th scope="col">rule</th></tr></thead>
            <tbody>\(explanation.terms.map(row))</tbody>
            <tfoot><tr><th scope="row" colspan="\(addsUp ? 3 : 1)">\(formName)</th>\
            <td class="n">\(score)</td><td colspan="\(addsUp ? 1 : 2)"></td></tr></tfoot></table></div>
            """
    }

    private func row(_ term: Explanation.Term) -> HTML {
        """
        <tr><th scope="row">\(term.name)</th><td class="n">\(Wording.decimal(term.value))</td>\
        <td class="n">\(Wording.decimal(term.weight))</td>\
        \(addsUp ? "<td class=\"n\">\(Wording.decimal(term.contribution))</td>" : .nothing)<td>\(term.source)</td></tr>
        """
    }

    /// Whether the contributions make up the score, so that they are worth a column.
    private var addsUp: Bool { explanation.form == .sum }

    private var score: String { explanation.score.map(Wording.decimal) ?? "not known" }

    private var formName: HTML {
        switch explanation.form {
        case .sum: "together"
        case .geometricMean: "geometric mean: one missing part breaks it"
        case .rule: "by rule"
        }
    }

    private var notes: HTML {
        explanation.notes.isEmpty
            ? .nothing : "<ul class=\"notes\">\(explanation.notes.map { "<li>\($0)</li>" as HTML })</ul>"
    }
}
