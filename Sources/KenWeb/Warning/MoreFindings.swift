import KenDomain
import KenVerbs

/// Findings that do not lead the page, behind one click.
struct MoreFindings: Markup {
    let findings: [Finding]
    let citations: Citations
    let frame: Frame
    let isAtAccount: Bool

    init(_ findings: [Finding], citations: Citations, frame: Frame, isAtAccount: Bool = false) {
        self.findings = findings
        self.citations = citations
        self.frame = frame
        self.isAtAccount = isAtAccount
    }

    var html: HTML {
        guard !findings.isEmpty else { return .nothing }
        let count = Wording.capitalised(Wording.number(findings.count))
        return """
            <details class="more"><summary>\(count) more \(findings.count == 1 ? "finding" : "findings")</summary>
            \(list)</details>
            """
    }

    private var list: FindingList {
        FindingList(
            findings, citations: citations, frame: frame, anchor: "more", isLesser: true, isAtAccount: isAtAccount)
    }
}
