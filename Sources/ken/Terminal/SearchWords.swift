import KenDomain
import KenVerbs

/// Findings in the terminal.
struct SearchWords {
    let view: SearchView
    let terminal: Terminal

    var lines: [String] {
        let head =
            terminal.styled("“\(view.words)”", .bold) + terminal.styled("  as of \(Wording.date(view.asOf))", .faint)
        guard !view.hits.isEmpty else { return [head, "", "  Nothing that you may read holds all of these words."] }
        return [head] + view.hits.flatMap(words) + end
    }

    private func words(_ hit: SearchView.Hit) -> [String] {
        let text = hit.stretches.map { stretch in
            stretch.isFound ? terminal.styled(stretch.text, .bold) : stretch.text
        }
        .joined()
        let facts = [Wording.date(hit.on), hit.title, hit.account?.name, hit.who].compactMap(\.self)
        return [
            "", terminal.styled(terminal.wrapped(facts.joined(separator: " · "), indent: 2), .faint),
            terminal.wrapped(text.split(separator: "\n").joined(separator: " "), indent: 4),
        ]
    }

    private var end: [String] {
        if let page = view.nextPage { return [terminal.styled("\n  older: --page \(page)", .faint)] }
        return view.hasOlder
            ? [terminal.styled("\n  the most telling of the newest; older ones were not weighed", .faint)] : []
    }
}
