import KenDomain
import KenVerbs

/// The mirror in the terminal.
struct MirrorWords {
    let view: MirrorView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        let words = FindingWords(terminal: terminal, citations: view.citations, asOf: view.asOf, explains: explains)
        let head =
            terminal.styled("The mirror", .bold) + terminal.styled("  as of \(Wording.date(view.asOf))", .faint)
        return [head] + view.findings.flatMap { words.lines(of: $0, number: 0) } + poll + centricity + review + ladder
            + attention
    }

    // MARK: Who the customer is

    private var poll: [String] {
        let poll = view.poll
        let asked = Wording.capitalised(Wording.count(poll.answers, "colleague"))
        let groups = poll.groups.map { group in
            bullet("\(Wording.name(group.group)): \(share(group.rate))")
        }
        let head =
            poll.answers == 0
            ? bullet("Nobody was asked yet. `ken mirror answer` keeps an answer; the first one counts.")
            : poll.groups.isEmpty
                ? bullet(
                    "\(asked) answered; with five the spread is shown, without names."
                )
                : bullet("\(asked) answered; one answer may name several.")
        let unclear = poll.unclear.flatMap { $0.hits > 0 ? bullet("nobody of these: \(share($0))") : nil }
        return [terminal.heading("Who is the customer, asked cold")] + [head] + groups
            + [unclear].compactMap(\.self) + [poll.own.map { bullet("your own: “\($0)”") }].compactMap(\.self) + verdict
    }

    private var verdict: [String] {
        guard let verdict = view.poll.verdict else {
            return view.poll.definition.map { [bullet("The house definition: \($0)")] }
                ?? [bullet(Wording.sayFirst)]
        }
        return [
            bullet("Settled on \(Wording.date(verdict.decidedOn)): \(verdict.sentence)"),
            bullet("agreed: \(Wording.list(verdict.agreed))"),
        ] + verdict.objections.map { bullet("objection of \($0.by): “\($0.text)”") }
    }

    private func share(_ rate: Rate) -> String {
        let counts = "\(rate.hits) of \(rate.trials)"
        return rate.isCountOnly ? counts : rate.share.map { "\(Wording.percent($0)) (\(counts))" } ?? counts
    }

    // MARK: Stated against observed

    private var centricity: [String] {
        let centricity = view.centricity
        let title = terminal.heading("Product- or customer-centric: what we say and what the records show")
        var table = Columns(["  item", "we say", "records", "", "yours"])
        for item in centricity.items {
            table.add([
                "  \(item.item.rawValue) \(Wording.short(item.item))", item.stated.map(Wording.tenths) ?? "–",
                item.observed.map(Wording.tenths) ?? "–",
                item.isTold ? "better than we behave" : item.isUnshared ? "no shared view" : "",
                item.own.map(String.init) ?? "",
            ])
        }
        let opened =
            explains
            ? ExplanationWords(terminal: terminal).lines(of: centricity.explanation)
                + centricity.items.flatMap { ExplanationWords(terminal: terminal).lines(of: $0.explanation) } : []
        return [title, bullet(score)] + views + table.lines(on: terminal) + opened
    }

    private var score: String {
        let centricity = view.centricity
        let own = centricity.ownScore.map { "; by your own marks \(Wording.tenths($0))" } ?? ""
        guard let score = centricity.score, let word = centricity.word else {
            return centricity.raters == 0
                ? "Nobody has marked the twelve items yet. `ken mirror assess` keeps your marks, for your eyes alone."
                : "\(Wording.capitalised(Wording.count(centricity.raters, "colleague"))) marked; with five the mean is shown\(own)."
        }
        let raters = Wording.count(centricity.raters, "colleague")
        return "\(Wording.capitalised(Wording.name(word))): \(Wording.tenths(score)) of 100 by \(raters)\(own)."
    }

    private var views: [String] {
        guard !view.centricity.views.isEmpty else { return [] }
        let words = view.centricity.views.map { Wording.looks($0.view, $0.rate.hits) }
        return [bullet("Of the first thoughts on what business we are in, \(Wording.list(words)).")]
    }

    // MARK: What drives us

    private var review: [String] {
        guard let review = view.review else {
            return [
                terminal.heading("What drives us"),
                bullet("No review is on record. `ken mirror review` reads pasted minutes."),
            ]
        }
        let drivers = ReviewDriver.allCases.compactMap { driver in
            review.finding.shares[driver].map { share in
                let bar = String(repeating: "█", count: Int((share * 30).rounded()))
                return "  \(Wording.name(driver)): \(Wording.percent(share)) \(bar)"
            }
        }
        let items = review.record.items.enumerated().map { place, item in
            let kind = item.driver.map { Wording.name($0) } ?? "neutral"
            let minutes = [
                item.planned.map { "planned \(Wording.minutes($0))" },
                item.actual.map { "took \(Wording.minutes($0))" },
            ].compactMap(\.self)
            let guess = item.inferredFrom.map { " (guessed: \($0))" } ?? ""
            return bullet("\(place + 1) \(item.title): \(([kind] + minutes).joined(separator: ", "))\(guess)")
        }
        return [
            terminal.heading("What drives us: \(review.record.title), \(Wording.date(review.record.heldOn))"),
            bullet(Wording.drives(review.finding) + terminal.styled(" · \(review.record.id)", .faint)),
        ] + drivers + items
            + (explains
                ? ReviewDriver.allCases.flatMap {
                    ExplanationWords(terminal: terminal).lines(of: review.finding.explanations[$0])
                } : []) + earlier
    }

    private var earlier: [String] {
        view.earlier.prefix(8).map { mark in
            bullet(
                "before: \(mark.title), \(Wording.date(mark.heldOn)), \(mark.driver.map { Wording.name($0) } ?? "mixed")"
            )
        }
    }

    // MARK: Research and attention

    private var ladder: [String] {
        let rungs = view.ladder.rungs.enumerated().map { place, rate in
            "  \(place + 1) \(Wording.rung(place + 1)): \(share(rate)) \(String(repeating: "█", count: rate.hits))"
        }
        let unknown = "of \(Wording.count(view.ladder.unknown, "talk")) it is not known"
        return [terminal.heading("How deep our talks of a year went")] + rungs.reversed() + [bullet(unknown)]
            + (explains ? view.ladder.explanations.flatMap { ExplanationWords(terminal: terminal).lines(of: $0) } : [])
    }

    private var attention: [String] {
        [terminal.heading("Where our attention goes")] + view.attention.map { bullet($0.plain) }
            + [bullet("`ken attention` opens these; `ken sensitivity` says which findings hang on one setting.")]
    }

    private func bullet(_ text: String) -> String { terminal.wrapped(text, indent: 4, first: "  – ") }
}
