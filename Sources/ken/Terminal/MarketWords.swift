import KenDomain
import KenVerbs

/// A customer's place in its market, in the terminal.
struct MarketWords {
    let view: AccountView
    let terminal: Terminal
    let explains: Bool

    private var market: MarketJudgement { view.judgement.market }

    var lines: [String] {
        [
            terminal.styled(view.mark.name, .bold) + terminal.styled("  as of \(Wording.date(view.asOf))", .faint),
            terminal.wrapped(Wording.sentence(for: market, of: view.mark.name).plain),
            terminal.wrapped(Wording.sentence(for: market.stance, of: view.mark.name).plain),
            terminal.wrapped("\(Wording.name(market.bucket)). \(Wording.move(for: market.bucket))"),
        ] + asks + explained + industries + trends + roadmap + rivals + barriers
    }

    private var asks: [String] { market.alignment.ask.map { bullet("not known: “\(text($0))”") } }

    private var explained: [String] {
        guard explains else { return [] }
        return ExplanationWords(terminal: terminal).lines(of: market.alignment.explanation)
            + ExplanationWords(terminal: terminal).lines(of: market.stance.explanation)
    }

    private var industries: [String] {
        section(
            "Their end markets",
            view.market.industries.map { industry in
                "\(industry.name): \(industry.share.map { "\(Wording.percent($0)) of their revenue" } ?? "share not known")"
            }, orAsk: 303)
    }

    private var trends: [String] {
        section(
            "The trends there, and their roadmap",
            market.alignment.lines.map { line in
                "\(line.title): \(Wording.stand(line)); \(Wording.sureness(line.confidence))"
            }, orAsk: 304)
    }

    private var roadmap: [String] {
        section(
            "Their roadmap",
            view.market.roadmap.map { item in
                let day = item.readyOn.map { "ready \(Wording.date($0))" } ?? "no day named"
                return "\(item.title ?? "told under an agreement"): \(item.title == nil ? item.status.rawValue : day)"
            }, orAsk: 306)
    }

    private var rivals: [String] {
        section(
            "Beside their rivals",
            market.competitors.rows.map { row in
                let cells = row.cells.map { "\($0.attribute) \(Wording.beside($0))" }
                return
                    "\(row.name), \(Wording.name(row.kind))\(cells.isEmpty ? "" : ": \(cells.joined(separator: "; "))")"
            }, orAsk: 201)
    }

    private var barriers: [String] {
        section(
            "What keeps them from a larger share",
            market.barriers.map { barrier in
                "\(Wording.capitalised(Wording.name(barrier.barrier)))"
            }, orAsk: 205)
    }

    private func section(_ title: String, _ items: [String], orAsk question: Int) -> [String] {
        [terminal.heading(title)]
            + (items.isEmpty ? [bullet("not known: “\(text(Question.ID(question)))”")] : items.map(bullet))
    }

    private func text(_ id: Question.ID) -> String { QuestionBank.question(id)?.text ?? "" }

    private func bullet(_ text: String) -> String { terminal.wrapped(text, indent: 4, first: "  – ") }
}
