import KenDomain
import KenVerbs

/// A question and its answers in the terminal.
struct LedgerWords {
    let terminal: Terminal
    let citations: Citations
    let asOf: Day
    let explains: Bool

    /// One question as lines: its answers with confidence, or that nobody has answered.
    func lines(of line: LedgerLine) -> [String] {
        let head = terminal.wrapped(
            "\(line.question)  \(line.text)", indent: 8, first: "  ")
        guard !line.answers.isEmpty else {
            return [head, terminal.styled("        not known · ask", .warning)]
        }
        return [head] + line.answers.prefix(explains ? 12 : 3).flatMap { lines(of: $0, in: line) }
            + (explains
                ? line.caps.map { terminal.wrapped($0, indent: 8) }
                    + ExplanationWords(terminal: terminal).lines(of: line.explanation) : [])
    }

    private func lines(of answer: LedgerLine.AnswerLine, in line: LedgerLine) -> [String] {
        let age = line.age.map { ", \(Wording.ago(asOf.adding(-$0), asOf: asOf))" } ?? ""
        let marks = [line.isContested ? "contested" : nil, line.isStale ? "ask again" : nil].compactMap(\.self)
        let confidence = ([answer.word.map { Wording.name($0) } ?? "not counted"] + marks).joined(separator: ", ")
        let words = answer.gist ?? "answered in confidence"
        let cited = citations.of(Array(answer.evidence.prefix(explains ? 8 : 0)))
        let printer = FindingWords(terminal: terminal, citations: citations, asOf: asOf, explains: explains)
        return [terminal.wrapped("\(words)  \(terminal.styled("[\(confidence)\(age)]", .faint))", indent: 8)]
            + cited.map(printer.cited)
    }
}
