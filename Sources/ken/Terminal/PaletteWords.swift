import KenDomain
import KenVerbs

/// Where words lead, in the terminal.
struct PaletteWords {
    let view: PaletteView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        let groups = PaletteView.Group.allCases.flatMap { group -> [String] in
            let hits = view.hits.filter { $0.group == group }
            return hits.isEmpty ? [] : [terminal.heading(group.name)] + hits.map(line)
        }
        let found = answer + groups
        return found.isEmpty ? ["Nothing that you may read is called “\(view.words)”."] : found
    }

    private var answer: [String] {
        guard let ledger = view.answer else { return [] }
        let printer = LedgerWords(
            terminal: terminal, citations: ledger.citations, asOf: ledger.asOf, explains: explains)
        return [terminal.styled(ledger.accountName, .bold)] + ledger.lines.flatMap(printer.lines)
    }

    private func line(_ hit: PaletteView.Hit) -> String {
        terminal.wrapped("\(hit.title)  \(terminal.styled(remark(hit), .faint))", indent: 4, first: "  ")
    }

    /// What it is, or for what the terminal does, the command.
    private func remark(_ hit: PaletteView.Hit) -> String {
        if case .act(let act) = hit.target { return act.command }
        return hit.remark
    }
}
