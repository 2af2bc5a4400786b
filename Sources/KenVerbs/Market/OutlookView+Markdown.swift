import KenDomain

extension OutlookView {
    /// The outlook as a page to hand round; nobody's own score is on it.
    package var markdown: String {
        let head = [
            "# Outlook", "", "As known on \(Wording.date(asOf)).", "", Markdown.plain(Wording.summary(of: self)), "",
        ]
        let rows = lines.map { line in
            let outlook = line.outlook
            return [
                Markdown.plain(outlook.title), Markdown.plain(Wording.industries(line.industries)),
                Wording.horizons(outlook.subject.horizons),
                outlook.direction == nil
                    ? "none" : "\(outlook.agreementWord.rawValue) (\(Wording.percent(outlook.agreement)))",
                String(outlook.accounts), outlook.accounts == 0 ? "none" : outlook.breadth.rawValue,
                outlook.accounts == 0 ? "not known" : line.gaps.isEmpty ? "callable" : "hypothesis",
            ]
        }
        let table = Markdown.table(
            ["Trend", "Industries", "Horizon", "Agreement", "Accounts", "Evidence", "State"], rows)
        return (head + table + lines.flatMap(section) + Markdown.section("What we call", calls.map(line)))
            .joined(separator: "\n") + "\n"
    }

    private func section(_ line: Line) -> [String] {
        let sentences = Wording.sentences(for: line.outlook).map { Markdown.plain($0.plain) }
        let gaps = line.gaps.map { gap in
            let whom = gap.whom.isEmpty ? "" : " (\(Markdown.plain(Wording.list(gap.whom.map(\.name)))))"
            let text = Markdown.plain(QuestionBank.question(gap.question)?.text ?? "")
            return "- missing \(Wording.name(gap.gap))\(whom): “\(text)”"
        }
        return ["", "## \(Markdown.plain(line.outlook.title))", "", sentences.joined(separator: " ")]
            + (gaps.isEmpty ? [] : [""] + gaps)
    }

    private func line(_ line: Call) -> String {
        let words = Wording.sentences(for: line.call).map(\.plain).joined(separator: " ")
        let tales = line.call.tellTales.map { tale in
            "\(tale.text) (\(tale.seenOn.map { "seen \(Wording.date($0))" } ?? tale.lookBy.map { "look by \(Wording.date($0))" } ?? "no day"))"
        }
        let signs = tales.isEmpty ? "" : " Tell-tale events: \(tales.joined(separator: "; "))."
        return Markdown.plain(
            "\(words) – \(line.caller), \(Wording.date(line.call.calledOn)); review \(Wording.date(line.call.reviewOn)).\(signs)"
        )
    }
}
