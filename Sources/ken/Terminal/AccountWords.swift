import KenDomain
import KenVerbs

/// One account in the terminal.
struct AccountWords {
    let view: AccountView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        head + findings + tiers + known + people + promises + next
    }

    private var head: [String] {
        let organisation = view.organisation
        let what = [organisation.makes, organisation.sellsTo.map { "sells to \($0)" }, organisation.industry]
            .compactMap(\.self)
        return [
            terminal.styled(organisation.name, .bold)
                + terminal.styled("  as of \(Wording.date(view.asOf))", .faint),
            what.isEmpty
                ? terminal.styled("what they make and for whom is not known", .faint) : what.joined(separator: "; "),
            "",
        ]
    }

    private var findings: [String] {
        let words = FindingWords(terminal: terminal, citations: view.citations, asOf: view.asOf, explains: explains)
        return view.findings.flatMap { words.lines(of: $0, number: 0) }
    }

    private var tiers: [String] {
        [terminal.heading("How well we know them")]
            + view.judgement.tiers.flatMap { tier -> [String] in
                let last =
                    tier.lastContact.map { "last contact \(Wording.ago($0.on, asOf: view.asOf))" } ?? "no contact yet"
                let line =
                    "\(tier.tier.numeral.padded(to: 4))\(Wording.name(tier.tier)): "
                    + "\(Wording.name(tier.status)), \(last)\(tier.isPresumed ? " (presumed)" : "")"
                return [terminal.wrapped(line, indent: 6, first: "  ")]
                    + (explains ? ExplanationWords(terminal: terminal).lines(of: tier.score) : [])
            }
    }

    /// How many questions have an answer, and how many a firm one.
    private func firmness(_ heard: Int) -> String {
        "\(heard) of \(view.mark.questions) questions have an answer, \(view.mark.answered) well enough to build on"
    }

    private var known: [String] {
        let answered = view.ledger.filter { !$0.answers.isEmpty }
        guard !answered.isEmpty else {
            return [terminal.heading("What we know"), "  Nothing in their own words yet."]
        }
        return [terminal.heading("What we know")]
            + answered.flatMap {
                LedgerWords(terminal: terminal, citations: view.citations, asOf: view.asOf, explains: explains).lines(
                    of: $0)
            }
            + [terminal.styled("  \(firmness(answered.count)); `ken ask` lists all", .faint)]
    }

    private var people: [String] {
        guard !view.people.isEmpty else { return [terminal.heading("People"), "  We know nobody there yet."] }
        var table = Columns(["  Person", "What they are to us", "Last met", "Who knows them"])
        for line in view.people {
            let best = line.ties.max { ($0.depth, $1.ours) < ($1.depth, $0.ours) }
            let tie = best.flatMap { tie in
                view.ours.first { $0.id == tie.ours }.map { "\($0.name), \(Wording.name(tie.stage))" }
            }
            table.add([
                "  " + line.person.name, Wording.name(line.person.label),
                line.lastMetOn.map { Wording.ago($0, asOf: view.asOf) } ?? "never met", tie ?? "nobody yet",
            ])
        }
        return [terminal.heading("People")] + table.lines(on: terminal)
    }

    private var promises: [String] {
        let open = view.promises.filter { $0.state == .open || $0.state == .broken }
        guard !open.isEmpty else { return [] }
        return [terminal.heading("Owed")]
            + open.map { PromiseWords(line: $0, asOf: view.asOf, terminal: terminal).text }
    }

    private var next: [String] {
        guard let next = view.next else { return [] }
        return [terminal.heading("Next conversation")]
            + ProposalWords(view: next, terminal: terminal, explains: explains).lines
    }
}

extension String {
    /// The text followed by spaces up to a width.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
