import KenDomain
import KenVerbs

/// Whom our effort goes to, in the terminal.
struct AttentionWords {
    let view: AttentionView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        let words = FindingWords(
            terminal: terminal, citations: view.citations, asOf: view.asOf, explains: explains)
        let head =
            terminal.styled("Whom our effort goes to", .bold)
            + terminal.styled("  \(Wording.span(days: view.days)) up to \(Wording.date(view.asOf))", .faint)
        return [head] + (view.own.map { words.lines(of: $0, number: 0) } ?? [])
            + view.findings.flatMap { words.lines(of: $0, number: 0) }
            + view.attention.flatMap { section($0, words) } + products
    }

    private func section(_ attention: Attention, _ words: FindingWords) -> [String] {
        let title = terminal.heading(Wording.capitalised(Wording.name(attention.currency)))
        let sentence = terminal.wrapped(Wording.sentence(for: attention).plain, indent: 2)
        guard !attention.parts.isEmpty else { return [title, sentence] }
        var table = Columns(["  to whom", "share", "", "how much"])
        for part in attention.parts {
            let bar = String(repeating: part.label.isPrimary ? "█" : "▒", count: Int((part.share * 30).rounded()))
            table.add([
                "  " + Wording.people(part.label), Wording.percent(part.share), bar,
                Wording.amount(part.amount, attention.currency),
            ])
        }
        let opened =
            explains
            ? ExplanationWords(terminal: terminal).lines(of: attention.explanation)
                + attention.parts.flatMap { part in
                    ["    " + Wording.people(part.label)] + view.citations.of(part.evidence).prefix(4).map(words.cited)
                } : []
        return [title, sentence] + table.lines(on: terminal) + opened
    }

    private var products: [String] {
        guard !view.products.isEmpty else { return [] }
        return [terminal.heading("Those who work with each product")]
            + view.products.map { product in
                let met =
                    "we met or watched \(Wording.number(product.met.count)) of \(Wording.number(product.primary.count))"
                return terminal.wrapped(
                    "\(product.name): \(product.primary.isEmpty ? "nobody is known" : met)", indent: 4, first: "  – ")
            }
    }
}
