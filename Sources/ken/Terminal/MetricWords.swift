import KenDomain
import KenVerbs

/// Figures in the terminal, each with what stands behind it.
struct MetricWords {
    let terminal: Terminal
    let explains: Bool

    func lines(of view: MetricsView) -> [String] {
        [
            terminal.styled("Metrics", .bold)
                + terminal.styled("  \(Wording.date(view.from)) to \(Wording.date(view.asOf))", .faint)
        ] + view.sentences.map { terminal.wrapped($0.plain, indent: 2) }
            + section("What is kept", view.retention) + named("left", view.lost)
            + named("revenue today not known", view.unknown) + section("What it costs", view.costs)
            + section("What customers answer", view.answers) + waves(view.waves)
            + section("Loyalty: three facts, never one index", view.loyalty)
            + section("Whether references help", view.effect) + accounts(view)
    }

    func lines(of view: MoneyView) -> [String] {
        [
            terminal.styled(view.account.name, .bold)
                + terminal.styled("  as of \(Wording.date(view.asOf))", .faint),
            terminal.wrapped(view.sentence.plain, indent: 2),
        ] + section("What they answer, and loyalty", view.lines) + reference(view)
            + [terminal.heading("Orders"), bullet(orders(view.orders))]
            + (view.answers.isEmpty ? [] : [terminal.heading("In their words")]) + view.answers.map(answer)
    }

    // MARK: Figures

    private func section(_ title: String, _ lines: [MetricLine]) -> [String] {
        lines.isEmpty ? [] : [terminal.heading(title)] + lines.flatMap(figure)
    }

    private func figure(_ line: MetricLine) -> [String] {
        let name = Wording.capitalised(Wording.name(line.name))
        let value = line.value == nil && line.counts == nil ? terminal.styled(line.text, .faint) : line.text
        let hint = line.isIndicative && line.value != nil ? "a hint, no more" : nil
        let facts = [line.behind, line.range.map { "95 %: \($0)" }, hint].compactMap(\.self)
        let beside = facts.isEmpty ? "" : terminal.styled("  \(facts.joined(separator: " · "))", .faint)
        let term = Wording.term(line.name).map { terminal.styled(" (\($0))", .faint) } ?? ""
        return [terminal.wrapped("\(name)\(term): \(value)\(beside)", indent: 4, first: "  ")]
            + [line.remark].compactMap(\.self).map { terminal.wrapped(Wording.capitalised($0), indent: 6) }
            + [line.missing].compactMap(\.self).map {
                terminal.wrapped($0, indent: 6, first: "    " + terminal.styled("→ ", .accent))
            } + (explains ? ExplanationWords(terminal: terminal).lines(of: line.explanation) : [])
    }

    private func named(_ words: String, _ accounts: [OrganisationMark]) -> [String] {
        accounts.isEmpty ? [] : [bullet("\(words): \(Wording.list(accounts.map(\.name)))")]
    }

    private func waves(_ waves: [WaveLine]) -> [String] {
        waves.map { wave in
            let response = wave.response.flatMap { rate in
                rate.isCountOnly ? nil : rate.share.map { ", \(Wording.percent($0)) of those asked" }
            }
            return bullet(
                "\(wave.title) in \(wave.tool), from \(Wording.date(wave.from)): "
                    + "\(Wording.count(wave.answers, "answer"))\(response ?? "") · \(wave.id)")
        }
    }

    // MARK: Accounts

    private func accounts(_ view: MetricsView) -> [String] {
        guard !view.accounts.isEmpty else { return [] }
        var table = Columns(["  account", "recommend", "satisfied", "reference", "orders"])
        for account in view.accounts {
            table.add([
                "  " + account.account.name, short(account.answers, .recommendation),
                short(account.answers, .satisfaction), Wording.name(account.reference.word), account.orders.marks,
            ])
        }
        return [terminal.heading("Customers")] + table.lines(on: terminal)
            + (view.further > 0 ? ["  and \(Wording.number(view.further)) more"] : [])
    }

    private func short(_ lines: [MetricLine], _ name: MetricLine.Name) -> String {
        guard let line = lines.first(where: { $0.name == name }) else { return "" }
        return line.value == nil ? line.behind ?? "–" : line.text
    }

    private func orders(_ orders: RecencyFrequencyMoney) -> String {
        "Recency, frequency, money: \(orders.marks)\(orders.isRankOnly ? " (an order, no more)" : "")"
    }

    private func reference(_ view: MoneyView) -> [String] {
        let missing = Referenceability.Condition.allCases.filter { view.reference.conditions[$0] != .yes }
        let agreements = view.agreements.map { agreement in
            let used = agreement.uses.last.map { ", last used \(Wording.ago($0, asOf: view.asOf))" } ?? ""
            return bullet("\(agreement.scope ?? "in confidence")\(used) · \(agreement.id)")
        }
        return [terminal.heading("As a reference: \(Wording.name(view.reference.word))")] + agreements
            + missing.map { bullet("missing: \(Wording.name($0, view.reference.conditions[$0] ?? .unknown))") }
            + (explains ? ExplanationWords(terminal: terminal).lines(of: view.reference.explanation) : [])
    }

    private func answer(_ answer: AnswerLine) -> String {
        let facts = [answer.who, answer.wave, answer.answeredOn.description].compactMap(\.self)
        let said = answer.isInConfidence ? "answered in confidence" : answer.score ?? ""
        return terminal.wrapped(
            "\(said)\(answer.comment.map { " “\($0)”" } ?? "") "
                + terminal.styled(facts.joined(separator: " · "), .faint), indent: 4, first: "  – ")
    }

    private func bullet(_ text: String) -> String { terminal.wrapped(text, indent: 4, first: "  – ") }
}
