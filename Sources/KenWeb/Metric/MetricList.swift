import KenDomain
import KenVerbs

/// Figures under each other: in words, with how many stand behind each, how far it may be off, and how it came about.
struct MetricList: Markup {
    let lines: [MetricLine]
    let citations: Citations
    let frame: Frame

    init(_ lines: [MetricLine], citations: Citations, frame: Frame) {
        self.lines = lines
        self.citations = citations
        self.frame = frame
    }

    var html: HTML { lines.isEmpty ? .nothing : "<ul class=\"plain figures\">\(lines.map(row))</ul>" }

    private func row(_ line: MetricLine) -> HTML {
        """
        <li><p class="figure">\(value(line))</p><div><p class="what">\(Wording.capitalised(Wording.name(line.name)))</p>\
        \(facts(line))\(remark(line))\(explanation(line))</div></li>

        """
    }

    private func value(_ line: MetricLine) -> HTML {
        line.value == nil && line.counts == nil
            ? Unknown(ask: line.missing).html : .text(Wording.capitalised(line.text))
    }

    private func facts(_ line: MetricLine) -> HTML {
        let hint: String? = line.isIndicative && line.value != nil ? "a hint, no more" : nil
        let facts = [Wording.term(line.name), line.behind, line.range.map { "95 % interval \($0)" }, hint].compactMap(
            \.self
        ).map {
            HTML.text($0)
        }
        return facts.isEmpty ? .nothing : "<p class=\"by\">\(HTML.dotted(facts))</p>"
    }

    private func remark(_ line: MetricLine) -> HTML {
        [line.remark, line.value == nil ? line.missing : nil].compactMap(\.self).reduce(.nothing) {
            $0 + "<p class=\"by\">\(Wording.capitalised($1))</p>"
        }
    }

    private func explanation(_ line: MetricLine) -> HTML {
        guard let explanation = line.explanation, !explanation.terms.isEmpty else { return .nothing }
        return ExplanationDetails(explanation, citations: citations, frame: frame).html
    }
}
