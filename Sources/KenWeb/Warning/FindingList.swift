package import KenDomain
package import KenVerbs

/// Findings as sentences, the gravest first, each with its move and what it rests on.
package struct FindingList: Markup {
    var findings: [Finding]
    var citations: Citations
    var frame: Frame
    /// Start of the ids on this page.
    var anchor = "finding"
    /// Set smaller, for findings behind "more".
    var isLesser: Bool
    /// The first one opens the page, set larger.
    var isLead: Bool

    package init(
        _ findings: [Finding], citations: Citations, frame: Frame, anchor: String = "finding", isLesser: Bool = false,
        isLead: Bool = false
    ) {
        self.findings = findings
        self.citations = citations
        self.frame = frame
        self.anchor = anchor
        self.isLesser = isLesser
        self.isLead = isLead
    }

    package var html: HTML {
        guard !findings.isEmpty else { return .nothing }
        return """
            <ol class="findings\(isLesser ? " lesser" : isLead ? " lead" : .nothing)" data-list>\
            \(findings.enumerated().map { row($1, number: $0 + 1) })</ol>
            """
    }

    private func row(_ finding: Finding, number: Int) -> HTML {
        let line = SentenceLine(
            finding.sentence, citations: citations, frame: frame, anchor: "\(anchor)-\(number)")
        return """
            <li class="finding">\(SeverityMark(finding.severity))<div>
            <p class="sentence">\(line.html)</p>\(move(finding))\(opened(finding, line))</div></li>

            """
    }

    private func move(_ finding: Finding) -> HTML {
        guard frame.offersActs, let move = finding.move, !move.isEmpty else { return .nothing }
        guard let account = finding.organisation else { return "<p class=\"move\">\(move)</p>" }
        return "<p class=\"move\"><a href=\"\(Places.accountBrief(account))\">\(move)</a></p>"
    }

    /// The words behind the sentence's own links come first, then everything else the finding rests on.
    private func opened(_ finding: Finding, _ line: SentenceLine) -> HTML {
        let linked = Set(line.sentence.references)
        let rest = citations.of(finding.evidence.filter { !linked.contains($0) })
        let explained = finding.explanation.map {
            ExplanationDetails($0, citations: Citations(), frame: frame).content
        }
        let parts = [line.opened, CitationList(rest, frame: frame).html, explained ?? .nothing]
        guard parts.contains(where: { !$0.isEmpty }) else { return .nothing }
        return """
            <details class="why"><summary>what this rests on</summary>
            <div class="opened">\(parts)</div></details>
            """
    }
}

extension Sentence {
    /// Everything its numbers and names point to.
    var references: [Reference] {
        pieces.flatMap { piece -> [Reference] in
            switch piece {
            case .text: []
            case .linked(_, let references): references
            }
        }
    }
}
