import KenDomain
import KenVerbs

/// What a warning rests on: the rule in a sentence with its source, the words, and how its score came about.
struct WarningRuleDetails: Markup {
    let line: WarningLine
    let citations: Citations
    let frame: Frame
    /// What the sentence's own links lead to.
    let opened: HTML

    var html: HTML {
        let linked = Set(line.finding.sentence.references)
        let rest = citations.of(line.finding.evidence.filter { !linked.contains($0) })
        let explained = line.finding.explanation.map {
            ExplanationDetails($0, citations: Citations(), frame: frame).content
        }
        return """
            <details class="why"><summary>\(line.subject.code.rawValue): the rule, and what this rests on</summary>
            <div class="opened">\(rule)\(opened)\(CitationList(rest, frame: frame))\(explained ?? .nothing)</div></details>
            """
    }

    private var rule: HTML {
        guard let rule = line.rule else { return .nothing }
        return "<p>\(rule.text) <span class=\"by\">\(Wording.capitalised(rule.source))</span></p>"
    }
}
