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
    /// Whether this is the page of the account they are about.
    var isAtAccount: Bool

    package init(
        _ findings: [Finding], citations: Citations, frame: Frame, anchor: String = "finding", isLesser: Bool = false,
        isLead: Bool = false, isAtAccount: Bool = false
    ) {
        self.findings = findings
        self.citations = citations
        self.frame = frame
        self.anchor = anchor
        self.isLesser = isLesser
        self.isLead = isLead
        self.isAtAccount = isAtAccount
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
            finding.sentence, citations: citations, frame: frame, anchor: "\(anchor)-\(number)",
            elsewhere: elsewhere(finding))
        return """
            <li class="finding"\(HTML.attribute("id", id(finding)))>\(SeverityMark(finding.severity))<div>
            <p class="sentence">\(line.html)\(doubt(finding))</p>\(move(finding))\
            \(isElsewhere(finding) ? .nothing : opened(finding, line))</div></li>

            """
    }

    private func doubt(_ finding: Finding) -> HTML {
        guard finding.isBorderline else { return .nothing }
        guard frame.offersActs else { return " <span class=\"state still\">borderline</span>" }
        return " <a class=\"state still\" href=\"\(Places.sensitivity)\">borderline</a>"
    }

    /// Whether what it rests on stands at its account, and only the way there stands here.
    private func isElsewhere(_ finding: Finding) -> Bool {
        let references = finding.sentence.references
        return finding.organisation != nil && !isAtAccount && !references.isEmpty && citations.of(references).isEmpty
    }

    private func elsewhere(_ finding: Finding) -> String? {
        guard let account = finding.organisation, isElsewhere(finding) else { return nil }
        return frame.to(Places.account(account) + "#\(mark(finding))")
    }

    private func id(_ finding: Finding) -> String? { isAtAccount ? mark(finding) : nil }

    /// The same on every page that shows the finding on a day.
    private func mark(_ finding: Finding) -> String { "finding-\(TextMark.of(finding.sentence.plain))" }

    private func move(_ finding: Finding) -> HTML {
        guard frame.offersActs, let move = finding.move, !move.isEmpty else { return .nothing }
        guard let account = finding.organisation else {
            let place = finding.code.flatMap(Places.of)
            return place.map { "<p class=\"move\"><a href=\"\($0)\">\(move)</a></p>" }
                ?? "<p class=\"move\">\(move)</p>"
        }
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
