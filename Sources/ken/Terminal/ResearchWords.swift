import KenDomain
import KenVerbs

/// How deep our research goes, in the terminal.
struct ResearchWords {
    let view: ResearchView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        let finding = FindingWords(
            terminal: terminal, citations: view.citations, asOf: view.asOf, explains: explains)
        let span = Wording.span(days: view.days)
        let head =
            terminal.styled("How deep our research goes", .bold)
            + terminal.styled("  \(span) up to \(Wording.date(view.asOf))", .faint)
        return [head] + Wording.sentences(for: view).map { terminal.wrapped($0.plain, indent: 2) }
            + view.findings.flatMap { finding.lines(of: $0, number: 0) } + levels(finding) + products + sessions
    }

    private func levels(_ finding: FindingWords) -> [String] {
        var table = Columns(["  level", "talks", "share", ""])
        for level in view.levels {
            let share = level.rate.share ?? 0
            table.add([
                "  \(level.level.rawValue) \(Wording.name(level.level))", String(level.rate.hits),
                level.rate.isCountOnly ? "–" : Wording.percent(share),
                String(repeating: "█", count: Int((share * 30).rounded())),
            ])
        }
        let opened =
            explains
            ? ExplanationWords(terminal: terminal).lines(of: view.explanation)
                + view.levels.filter { !$0.talks.isEmpty }.flatMap { level in
                    ["    " + Wording.name(level.level)] + view.citations.of(level.talks).prefix(4).map(finding.cited)
                } : []
        return [terminal.heading("Talks by level")] + table.lines(on: terminal) + opened
    }

    private var products: [String] {
        guard !view.products.isEmpty else { return [] }
        return [terminal.heading("Talks that name a product")]
            + view.products.map { product in
                let depth = product.deepest.map { ", the deepest: \(Wording.name($0))" } ?? ""
                return terminal.wrapped(
                    "\(product.name): \(Wording.count(product.talks, "talk"))\(depth)", indent: 4, first: "  – ")
            }
    }

    private var sessions: [String] {
        guard !view.own.isEmpty else { return [] }
        return [terminal.heading("Questions of talks you were in")] + view.own.flatMap(session)
    }

    private func session(_ line: SessionLine) -> [String] {
        let depth = line.session.map { Wording.session($0, recorded: line.recorded) } ?? ""
        return [terminal.wrapped("\(line.title), \(Wording.date(line.on)). \(depth)", indent: 4, first: "  ")]
            + line.questions.map { question in
                let level = question.level.map { "\($0)  " } ?? "–  "
                let id = explains ? "  (\(question.id))" : ""
                let unprobed = question.isUnprobed == true ? "  not followed up" : ""
                return terminal.wrapped(level + question.text + unprobed + id, indent: 8, first: "    ")
            }
    }
}
