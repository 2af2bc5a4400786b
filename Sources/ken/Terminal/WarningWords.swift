import KenDomain
import KenVerbs

/// The catalogue of warnings in the terminal: sentence, move, rule; those put off apart.
struct WarningWords {
    let view: WarningsView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        [terminal.styled("Warnings", .bold) + terminal.styled("  \(about)", .faint)] + families + [""]
            + (view.lines.isEmpty ? ["  Nothing on record needs attention here."] : view.lines.flatMap(words)) + more
            + snoozed
    }

    private var about: String {
        (view.account.map { "at \($0.name), " } ?? "") + "as of \(Wording.date(view.asOf))"
    }

    private var families: [String] {
        guard !view.counts.isEmpty else { return [] }
        let counts = view.counts.map { "\($0.family.rawValue) \($0.warnings)" }.joined(separator: " · ")
        return [terminal.styled(terminal.wrapped(counts, indent: 2, first: "  "), .faint)]
    }

    private func words(_ line: WarningLine) -> [String] {
        let finding = FindingWords(
            terminal: terminal, citations: view.citations, asOf: view.asOf, explains: explains)
        return finding.lines(of: line.finding, number: 0) + [rule(line)]
    }

    private func rule(_ line: WarningLine) -> String {
        let subject = line.subject.detail.hasPrefix("tier-") ? " \(line.subject.detail)" : ""
        let rule = line.rule.map { ": \($0.text) (\($0.source))" } ?? ""
        return terminal.styled(terminal.wrapped("\(line.subject.code.rawValue)\(subject)\(rule)", indent: 6), .faint)
    }

    private var more: [String] {
        let left = view.total - view.lines.count
        return left == 0
            ? [] : [terminal.styled("    and \(left) more; `ken warnings --account NAME` narrows them", .faint)]
    }

    private var snoozed: [String] {
        guard !view.snoozed.isEmpty else { return [] }
        return [terminal.heading("Put off")]
            + view.snoozed.map { line in
                let until = line.snooze.map { "back on \(Wording.date($0.until)): \($0.reason) (\($0.by))" } ?? ""
                return terminal.wrapped(
                    "\(line.subject.code.rawValue) \(line.finding.sentence.plain) – \(until)", indent: 4, first: "  ")
            }
    }
}
