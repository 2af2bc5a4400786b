import KenDomain
import KenVerbs

/// What the wording of texts gives away, in the terminal.
struct LintWords {
    let view: LintView
    let terminal: Terminal

    var lines: [String] {
        view.lines.flatMap(words) + session
            + (view.proposals.isEmpty ? [] : [terminal.heading("Ask in their place")])
            + view.proposals.map { terminal.wrapped($0, indent: 4, first: "  – ") }
    }

    private func words(_ line: LintLine) -> [String] {
        [terminal.styled(terminal.wrapped(line.text, indent: 2, first: ""), .bold)] + verdict(line)
            + line.marks.map { mark in
                let words = mark.words.isEmpty || mark.words == line.text ? "" : " “\(mark.words)”"
                return terminal.wrapped("\(mark.code)\(words): \(mark.advice)", indent: 6, first: "  ! ")
            }
            + [line.restated.map { terminal.wrapped("In plain words: \($0)", indent: 6, first: "  → ") }].compactMap(
                \.self)
    }

    private func verdict(_ line: LintLine) -> [String] {
        guard line.isRead else { return ["  not read: English only"] }
        if let level = line.level { return ["  " + (Wording.depth(level) ?? "level 0, a fact or a mark")] }
        return line.marks.isEmpty ? ["  nothing to change"] : []
    }

    private var session: [String] {
        guard let session = view.session, view.lines.count > 1 else { return [] }
        return [
            "",
            terminal.wrapped("Together: \(Wording.depth(session.level) ?? "no research level").", indent: 2, first: ""),
        ]
    }
}
