import Foundation
import KenDomain
import KenVerbs

/// The log of changes in the terminal.
struct AuditWords {
    let view: AuditView
    let terminal: Terminal

    var lines: [String] {
        let found = view.lines.isEmpty ? ["No change fits."] : view.lines.flatMap(words)
        let next = view.nextPage.map { [terminal.styled("\n  older: --page \($0)", .faint)] } ?? []
        return [terminal.styled(Wording.count(Int(clamping: view.changes), "change"), .bold)] + found + next
    }

    private func words(_ line: AuditLine) -> [String] {
        let about = [line.kind, line.title.map { "“\($0.prefix(80))”" }].compactMap(\.self).joined(separator: " ")
        let head = "\(line.number)  \(line.who): \(line.verb)\(about.isEmpty ? "" : " · \(about)")"
        let remarks =
            line.batches + (line.isHidden ? ["for whoever may read this record"] : [])
            + (line.isErased ? ["its words were erased"] : [])
            + (line.act.map { ["to take back: ken undo --act \($0)"] } ?? [])
        let day = Wording.date(Day(line.at, in: .current))
        return [
            "", terminal.wrapped(head, indent: 4, first: "  "),
            terminal.styled("    \(day) · \(line.cause)", .faint),
        ]
            + line.fields.map { field in
                terminal.wrapped(
                    "\(field.name): \(field.before ?? "–") → \(field.after ?? "–")", indent: 6, first: "    ")
            } + remarks.map { terminal.styled(terminal.wrapped($0, indent: 6, first: "    "), .faint) }
    }
}
