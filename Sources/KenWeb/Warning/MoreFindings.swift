import KenDomain
import KenVerbs

/// Findings that do not lead the page, behind one click.
struct MoreFindings: Markup {
    let findings: [Finding]
    /// How many more are said only at their accounts.
    let left: Int
    let citations: Citations
    let frame: Frame
    let isAtAccount: Bool

    init(_ findings: [Finding], left: Int = 0, citations: Citations, frame: Frame, isAtAccount: Bool = false) {
        self.findings = findings
        self.left = left
        self.citations = citations
        self.frame = frame
        self.isAtAccount = isAtAccount
    }

    var html: HTML {
        guard !findings.isEmpty else { return .nothing }
        let count = Wording.capitalised(Wording.number(findings.count))
        return """
            <details class="more"><summary>\(count) more \(findings.count == 1 ? "finding" : "findings")</summary>
            \(list)\(rest)</details>
            """
    }

    private var rest: HTML {
        left == 0 ? .nothing : "<p class=\"by\">and \(left) more, each at its own account</p>"
    }

    private var list: FindingList {
        FindingList(
            findings, citations: citations, frame: frame, anchor: "more", isLesser: true, isAtAccount: isAtAccount)
    }
}
