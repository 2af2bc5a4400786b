import KenDomain
import KenVerbs

/// Findings in the terminal: the sentence, the move, and on request what it rests on.
struct FindingWords {
    let terminal: Terminal
    let citations: Citations
    let asOf: Day
    let explains: Bool

    /// One finding as lines.
    func lines(of finding: Finding, number: Int) -> [String] {
        var lines = [
            terminal.wrapped(
                finding.sentence.plain + (finding.isBorderline ? " (borderline)" : ""), indent: 4,
                first: " \(mark(finding.severity)) \(number == 0 ? "" : "")")
        ]
        if let move = finding.move, !move.isEmpty {
            lines.append(terminal.wrapped(move, indent: 6, first: "    " + terminal.styled("→ ", .accent)))
        }
        if explains {
            lines += ExplanationWords(terminal: terminal).lines(of: finding.explanation)
            lines += citations.of(finding.evidence).prefix(12).map(cited)
        }
        return lines
    }

    /// One citation as a line or two.
    func cited(_ citation: Citation) -> String {
        let when = citation.on.map { Wording.ago($0, asOf: asOf) }
        let head = [when, citation.who, citation.mark].compactMap(\.self).filter { !$0.isEmpty }.joined(
            separator: " · ")
        let words =
            citation.isInConfidence
            ? "answered in confidence" : citation.quote.map { "“\($0)”" } ?? citation.noted ?? citation.title
        return terminal.wrapped(words, indent: 8, first: "      ▪ ") + "\n"
            + terminal.styled(terminal.wrapped(head, indent: 8), .faint)
    }

    private func mark(_ severity: Warning.Severity) -> String {
        switch severity {
        case .critical, .high: terminal.styled("●", .danger)
        case .medium: terminal.styled("●", .warning)
        case .low: terminal.styled("○", .faint)
        }
    }
}

/// An explanation in the terminal: its terms, weights and contributions, aligned.
struct ExplanationWords {
    let terminal: Terminal

    /// The explanation as lines; none when there is none.
    func lines(of explanation: Explanation?) -> [String] {
        guard let explanation else { return [] }
        var table = Columns(["      term", "value", "weight", "adds", "source"])
        for term in explanation.terms {
            table.add([
                "      " + term.name, Wording.decimal(term.value), Wording.decimal(term.weight),
                Wording.decimal(term.contribution), term.source,
            ])
        }
        let score = explanation.score.map { ": \(Wording.decimal($0))" } ?? ": not known"
        return [terminal.styled("      \(explanation.title)\(score)", .bold)] + table.lines(on: terminal)
            + explanation.notes.map { terminal.wrapped($0, indent: 6) }
            + [terminal.styled("      our settings: \(explanation.policy)", .faint)]
    }
}
