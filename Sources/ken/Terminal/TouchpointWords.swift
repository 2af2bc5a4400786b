import KenDomain
import KenVerbs

/// Touchpoints and work together in the terminal.
struct TouchpointWords {
    let terminal: Terminal
    let explains: Bool

    func lines(of view: TouchpointsView) -> [String] {
        guard !view.lines.isEmpty else {
            return ["No touchpoint is on record. `ken import` reads a table of them (docs/interchange.md)."]
        }
        return [head("Touchpoints", view.asOf)] + view.sentences.map { terminal.wrapped($0, indent: 2) }
            + view.lines.flatMap(words) + balance(view.balance)
    }

    func lines(of view: CoCreationView) -> [String] {
        let passages = view.funnel.passages.filter { $0.rate.trials > 0 }.map { passage in
            "  \(Wording.name(passage.from)) → \(Wording.name(passage.to)): \(passage.rate.hits) of \(passage.rate.trials)"
        }
        return [head("Work together with customers", view.asOf)]
            + view.sentences.map { terminal.wrapped($0, indent: 2) } + view.lines.flatMap(words)
            + (passages.isEmpty ? [] : [terminal.heading("From stage to stage")] + passages)
            + (explains ? ExplanationWords(terminal: terminal).lines(of: view.funnel.participationExplanation) : [])
            + (view.leadUsers.isEmpty ? [] : [terminal.heading("Whom to ask next")] + view.leadUsers.flatMap(words))
    }

    private func head(_ title: String, _ asOf: Day) -> String {
        terminal.styled(title, .bold) + terminal.styled("  as of \(Wording.date(asOf))", .faint)
    }

    private func words(_ line: TouchpointsView.Line) -> [String] {
        let gap = line.gap
        let figures = [
            gap.process.map { "process \(Wording.percent($0.value)) (\($0.name))" },
            gap.experience.map { "customers \(Wording.percent($0.value)) (\($0.name))" }, line.owner,
        ]
        let isRed = gap.word == .watermelon
        return [
            "",
            terminal.wrapped(
                "\(terminal.styled(Wording.capitalised(Wording.name(gap.stage)), .bold)): "
                    + terminal.styled(Wording.name(gap.word), isRed ? .danger : .faint), indent: 4, first: "  "),
            terminal.wrapped(line.wanted ?? "nobody has said which experience we want", indent: 4),
            terminal.styled(terminal.wrapped(figures.compactMap(\.self).joined(separator: " · "), indent: 4), .faint),
        ]
            + (line.move.map {
                [terminal.wrapped($0, indent: 6, first: "    " + terminal.styled("→ ", .accent))]
            } ?? []) + (explains ? ExplanationWords(terminal: terminal).lines(of: gap.explanation) : [])
    }

    private func balance(_ balance: TwoWayBalance) -> [String] {
        guard balance.score != nil else { return [] }
        let words = "Over the months watched they began \(balance.incoming) contacts, and we \(balance.outgoing)."
        return ["", terminal.wrapped(words, indent: 2)]
            + (explains ? ExplanationWords(terminal: terminal).lines(of: balance.explanation) : [])
    }

    private func words(_ line: CoCreationView.Line) -> [String] {
        let stage = line.stage.map { Wording.name($0) } ?? "not begun"
        let since = line.since.map { "since \(Wording.date($0))" }
        let end = line.endedOn.map { "given up \(Wording.date($0))\(line.endedBecause.map { ": \($0)" } ?? "")" }
        let people = line.people.isEmpty ? nil : Wording.list(line.people)
        return [
            "", terminal.wrapped("\(terminal.styled(stage, .bold)) \(line.title)", indent: 4, first: "  "),
            terminal.styled(
                terminal.wrapped(
                    [line.organisation?.name, people, line.item, since, end].compactMap(\.self)
                        .joined(separator: " · "), indent: 4), .faint),
        ]
    }

    private func words(_ line: CoCreationView.LeadUserLine) -> [String] {
        let finding = line.finding
        let name = line.organisation?.name ?? "a customer"
        let state =
            finding.answer == .yes
            ? "\(Wording.ahead(line.finding)) and would gain much"
            : finding.isAhead == .yes
                ? "\(Wording.ahead(line.finding)); how much it would gain is not known" : "may be ahead of others"
        return [terminal.wrapped("\(name) \(state).", indent: 4, first: "  ")]
            + (line.askText.map {
                [terminal.wrapped("ask “\($0)”", indent: 6, first: "    " + terminal.styled("→ ", .accent))]
            } ?? []) + (explains ? ExplanationWords(terminal: terminal).lines(of: finding.explanation) : [])
    }
}
