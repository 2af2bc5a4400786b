import KenDomain

extension RadarView {
    /// The Radar as a page for the board: sentences with footnotes, accounts, what is planned and what is worth a talk.
    package var markdown: String {
        let notes = findings.map(footnotes)
        let said = zip(findings, notes.indices).map { finding, place in
            sentence(finding, number: notes[place].isEmpty ? nil : place + 1)
        }
        let head = ["# Radar", "", "As known on \(Wording.date(asOf)).", ""]
        let foot = notes.enumerated().flatMap { place, lines in
            lines.isEmpty ? [] : ["[^\(place + 1)]: " + lines.joined(separator: "; ")]
        }
        return
            (head + said + behind + accountTable
            + Markdown.section("Planned", meetings.map(line))
            + Markdown.section("Conversations worth having", conversations.map(line))
            + (foot.isEmpty ? [] : [""] + foot)).joined(separator: "\n") + "\n"
    }

    private func sentence(_ finding: Finding, number: Int?) -> String {
        let move = finding.move.map { " *\(Markdown.plain($0))*" } ?? ""
        let mark = number.map { "[^\($0)]" } ?? ""
        let doubt = finding.isBorderline ? " (borderline)" : ""
        return "- \(Markdown.plain(finding.sentence.plain))\(mark)\(doubt)\(move)"
    }

    /// What a sentence rests on: who, when and in which words, at most six.
    private func footnotes(_ finding: Finding) -> [String] {
        var seen: Set<Citation> = []
        return citations.of(finding.references).filter { seen.insert($0).inserted }.prefix(6).map { citation in
            let words = citation.isInConfidence ? "in confidence" : citation.quote.map { "“\($0)”" }
            let parts = [citation.title, words, citation.who, citation.on.map(Wording.date), citation.mark]
            return Markdown.plain(parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", "))
        }
    }

    private var behind: [String] {
        let more = further.count + left
        let said = more == 0 ? [] : ["\(Wording.capitalised(Wording.count(more, "further finding"))) at the accounts."]
        let put = snoozed == 0 ? [] : ["\(Wording.capitalised(Wording.count(snoozed, "warning"))) put off."]
        return said.isEmpty && put.isEmpty ? [] : ["", (said + put).joined(separator: " ")]
    }

    private var accountTable: [String] {
        guard !accounts.isEmpty else { return [] }
        let rows = accounts.map { mark in
            [
                mark.name, mark.tiers.map { Wording.name($0) }.joined(separator: " · "),
                "\(mark.answered) of \(mark.questions)",
                mark.overdue > 0 ? "\(mark.owed), \(mark.overdue) overdue" : mark.owed == 0 ? "–" : "\(mark.owed)",
                mark.next ?? "",
            ]
            .map(Markdown.plain)
        }
        return ["", "## Accounts", ""]
            + Markdown.table(["Customer", "I · II · III", "Known", "We owe", "Next conversation"], rows)
    }

    private func line(_ meeting: MeetingMark) -> String {
        Markdown.plain("\(Wording.date(meeting.on)): \(meeting.accountName ?? "") – \(meeting.title)")
    }

    private func line(_ talk: ProposalView) -> String {
        let who = "\(talk.owner?.name ?? "whoever can") with \(talk.counterpart?.name ?? "whoever you meet next")"
        let what = talk.proposal.needs.first.map { "about “\($0.title)”" } ?? talk.questions.first ?? ""
        return Markdown.plain("\(talk.accountName): \(who), \(what)")
    }
}
