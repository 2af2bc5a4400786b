import KenDomain
import KenVerbs

/// Feedback and themes in the terminal.
struct FeedbackWords {
    let terminal: Terminal
    let asOf: Day
    let explains: Bool

    func lines(of view: FeedbackView) -> [String] {
        guard view.hasAny else {
            return ["No feedback is on record. `ken import` reads tickets, reviews and tables of feedback."]
        }
        return [head("Feedback")] + view.sentences.map { terminal.wrapped($0, indent: 2) }
            + (view.themes.isEmpty ? [] : [terminal.heading("Themes")] + view.themes.flatMap(words))
            + told(view.toldBack) + suggestions(view.suggestions)
            + section("Taken, the next due first", view.taken)
            + section(Wording.capitalised(Wording.name(view.queue)), view.items) + more(view.nextPage)
    }

    func lines(of view: ThemeView) -> [String] {
        let phrases = view.line.phrases.isEmpty ? "no phrase yet" : view.line.phrases.joined(separator: "; ")
        return [head(view.line.finding.name)] + words(view.line)
            + [terminal.styled(terminal.wrapped("Phrases: \(phrases)", indent: 4), .faint)]
            + section("Words", view.items) + more(view.nextPage)
    }

    func lines(of view: FeedbackItemView) -> [String] {
        let answer = view.line.answer.map { terminal.wrapped("They were told: “\($0)”", indent: 4) }
        let decision = view.line.decision.map { "    It is \(Wording.name($0))." }
        let off = view.line.takenOff.map { "    not about \($0.name), by hand" }
        return [head("What was said"), item(view.line)] + [decision, answer].compactMap(\.self) + off
    }

    private func head(_ title: String) -> String {
        terminal.styled(title, .bold) + terminal.styled("  as of \(Wording.date(asOf))", .faint)
    }

    private func words(_ line: ThemeLine) -> [String] {
        let finding = line.finding
        let months = finding.signal.series.named.map(String.init).joined(separator: " ")
        let revenue = finding.reach.revenue.map { "revenue of a year \(Wording.money($0))" } ?? "revenue not known"
        let facts = [
            "months \(months)", line.companies.isEmpty ? nil : Wording.list(line.companies.map(\.name)), revenue,
            line.owner.map { "with \($0)" },
        ]
        let move = line.move.map {
            terminal.wrapped($0, indent: 6, first: "    " + terminal.styled("→ ", .accent))
        }
        return [
            terminal.wrapped(
                "\(terminal.styled(Wording.name(finding.standing), style(finding.standing))) \(finding.name)",
                indent: 4, first: "  "),
            terminal.wrapped(line.sentence, indent: 4),
            terminal.styled(terminal.wrapped(facts.compactMap(\.self).joined(separator: " · "), indent: 4), .faint),
        ] + (move.map { [$0] } ?? [])
            + (explains
                ? [finding.explanation, finding.signal.burst.explanation, finding.signal.trend?.explanation]
                    .flatMap { ExplanationWords(terminal: terminal).lines(of: $0) } : [])
    }

    private func told(_ line: ToldBackLine) -> [String] {
        guard line.rate.trials > 0 else { return [] }
        let days = line.days.map { " It takes \(Int($0.rounded())) business days, at the middle." } ?? ""
        return [
            terminal.heading("Told back"),
            terminal.wrapped(
                "\(line.rate.hits) of \(line.rate.trials) in time, \(line.late) late, \(line.waiting) still wait.\(days)",
                indent: 2),
        ] + line.longest.map { item($0) }
            + (explains ? ExplanationWords(terminal: terminal).lines(of: line.explanation) : [])
    }

    private func suggestions(_ lines: [SuggestionLine]) -> [String] {
        lines.isEmpty
            ? []
            : [terminal.heading("May be themes")]
                + lines.map { "  “\($0.phrase)” in \($0.items) items" }
                + [terminal.styled("  `ken feedback name NAME --phrase PHRASE` makes one of it", .faint)]
    }

    private func section(_ title: String, _ items: [FeedbackLine]) -> [String] {
        items.isEmpty ? [] : [terminal.heading(title)] + items.map { item($0) }
    }

    private func item(_ line: FeedbackLine) -> String {
        let told = line.toldBackOn.map { "told back \(Wording.date($0))" }
        let owner = line.owner.map { name in
            line.dueOn.map { "\(name) by \(Wording.date($0))" } ?? name
        }
        let facts = [
            Wording.date(line.receivedOn), line.giver?.name, line.organisation?.name, Wording.name(line.source),
            line.themes.isEmpty ? nil : Wording.list(line.themes.map(\.name)), owner, told, line.id.description,
        ]
        return terminal.wrapped("“\(line.text)”", indent: 4, first: "  ") + "\n"
            + terminal.styled(terminal.wrapped(facts.compactMap(\.self).joined(separator: " · "), indent: 4), .faint)
    }

    private func more(_ page: String?) -> [String] {
        page.map { [terminal.styled("\n  older: --page \($0)", .faint)] } ?? []
    }

    private func style(_ standing: ThemeStanding) -> Terminal.Style {
        switch standing {
        case .emerging, .oneLoudCustomer: .warning
        case .planned: .good
        case .watch: .accent
        case .steady, .fading, .unknown: .faint
        }
    }
}
