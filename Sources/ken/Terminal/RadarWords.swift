import KenDomain
import KenVerbs

/// The Radar in the terminal: sentences first, then the accounts, then what is next.
struct RadarWords {
    let view: RadarView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        [terminal.styled("Radar", .bold) + terminal.styled("  as of \(Wording.date(view.asOf))", .faint), ""]
            + findings + accounts + meetings + conversations
    }

    private var findings: [String] {
        let words = FindingWords(terminal: terminal, citations: view.citations, asOf: view.asOf, explains: explains)
        return view.findings.flatMap { words.lines(of: $0, number: 0) }
            + (view.further.isEmpty
                ? []
                : [
                    terminal.styled(
                        "    and \(view.further.count + view.left) more; `ken warnings` lists all", .faint)
                ])
            + (view.snoozed == 0
                ? []
                : [terminal.styled("    \(view.snoozed) snoozed; `ken warnings` lists them apart", .faint)])
    }

    private var accounts: [String] {
        guard !view.accounts.isEmpty else { return [] }
        var table = Columns(["Customer", "I · II · III", "Known", "We owe", "Next conversation"])
        for mark in view.accounts { table.add(AccountMarkWords(mark: mark).cells) }
        let more = view.nextPage == nil ? [] : [terminal.styled("more accounts: `ken radar --json`", .faint)]
        return [terminal.heading("Accounts")] + table.lines(on: terminal) + more
    }

    private var meetings: [String] {
        guard !view.meetings.isEmpty else { return [] }
        return [terminal.heading("Planned")]
            + view.meetings.map {
                terminal.wrapped(
                    "\(Wording.capitalised(Wording.until($0.on, asOf: view.asOf))): \($0.accountName ?? "") – \($0.title)",
                    indent: 4, first: "  ")
            }
    }

    private var conversations: [String] {
        guard !view.conversations.isEmpty else { return [] }
        return [terminal.heading("Conversations worth having")]
            + view.conversations.flatMap { ProposalWords(view: $0, terminal: terminal, explains: explains).lines }
    }
}

/// An account as a row of a table.
struct AccountMarkWords {
    let mark: AccountMark

    /// Customer, tiers, known, owed, next.
    var cells: [String] {
        let owed = mark.overdue > 0 ? "\(mark.owed), \(mark.overdue) overdue" : mark.owed == 0 ? "–" : "\(mark.owed)"
        return [
            mark.name, mark.tiers.map { Wording.name($0) }.joined(separator: " · "),
            "\(mark.answered) of \(mark.questions)", owed, mark.next ?? "",
        ]
    }
}
