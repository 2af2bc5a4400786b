import KenDomain
import KenVerbs

/// Decisions and assumptions in the terminal.
struct BetWords {
    let view: BetsView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        [terminal.styled("Bets", .bold) + terminal.styled("  as of \(Wording.date(view.asOf))", .faint)]
            + section("Still to decide", view.open) + section("Decided", view.taken) + nothing + assumptions
    }

    private var nothing: [String] {
        view.open.isEmpty && view.taken.isEmpty
            ? ["", "  No decision is on record. `ken bets record` writes one down."] : []
    }

    private func section(_ title: String, _ bets: [BetLine]) -> [String] {
        bets.isEmpty ? [] : [terminal.heading(title)] + bets.flatMap(words)
    }

    private func words(_ bet: BetLine) -> [String] {
        let verdict = bet.verdict.map { Wording.name($0.word) } ?? "answered in confidence"
        let head = terminal.wrapped(
            "\(terminal.styled(verdict, style(bet))) \(bet.text ?? "a decision in confidence")", indent: 6, first: "  ")
        let moves = (bet.verdict?.gaps ?? []).map {
            terminal.wrapped(Wording.move($0), indent: 6, first: "    " + terminal.styled("→ ", .accent))
        }
        return [head, terminal.styled(terminal.wrapped(facts(bet), indent: 4), .faint)] + moves
            + (explains ? grounds(bet) : [])
    }

    private func facts(_ bet: BetLine) -> String {
        let when =
            bet.decidedOn > view.asOf
            ? "to be decided \(Wording.until(bet.decidedOn, asOf: view.asOf))"
            : "decided \(Wording.ago(bet.decidedOn, asOf: view.asOf))"
        let asker = bet.askedBy.map { "asked by \($0.name)" }
        let need = bet.needOf.isEmpty ? nil : "need of \(Wording.list(bet.needOf.map(\.name)))"
        return [Wording.name(bet.kind), bet.item, asker, need, when, bet.id.description].compactMap(\.self)
            .joined(separator: " · ")
    }

    private func grounds(_ bet: BetLine) -> [String] {
        let finding = FindingWords(terminal: terminal, citations: view.citations, asOf: view.asOf, explains: true)
        return ExplanationWords(terminal: terminal).lines(of: bet.verdict?.explanation)
            + bet.grounds.flatMap { ground in
                [
                    terminal.wrapped(
                        "\(ground.account.name), \(ground.question): \(ground.gist ?? "answered in confidence")",
                        indent: 6)
                ] + view.citations.of(ground.evidence).prefix(6).map(finding.cited)
            }
    }

    private func style(_ bet: BetLine) -> Terminal.Style {
        switch bet.verdict?.word {
        case .safe: .good
        case .thin, nil: .faint
        case .oneLoudCustomer, .partnerOnly, .levelOneOnly: .warning
        }
    }

    private var assumptions: [String] {
        guard !view.assumptions.isEmpty else { return [] }
        return [terminal.heading("What we assume, worst first")]
            + view.assumptions.flatMap { line in
                let ask = line.isAnswered ? "answered first-hand: it can be struck" : "ask \(line.questionText)"
                let facts = [line.account?.name, "\(line.question)", line.id?.description].compactMap(\.self)
                return [
                    terminal.wrapped(line.assumption.text, indent: 4, first: "  "),
                    terminal.wrapped(ask, indent: 6, first: "    " + terminal.styled("→ ", .accent)),
                    terminal.styled(terminal.wrapped(facts.joined(separator: " · "), indent: 4), .faint),
                ] + (explains ? ExplanationWords(terminal: terminal).lines(of: line.explanation) : [])
            }
    }
}
