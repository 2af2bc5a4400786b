import KenDomain
import KenVerbs

/// Where end industries are going, in the terminal.
struct OutlookWords {
    let view: OutlookView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        [
            terminal.styled("Outlook", .bold) + terminal.styled("  as of \(Wording.date(view.asOf))", .faint),
            terminal.wrapped(Wording.summary(of: view)),
        ] + (view.executives.map { findings.lines(of: $0, number: 0) } ?? []) + view.lines.flatMap(lines) + calls + own
    }

    private var findings: FindingWords {
        FindingWords(terminal: terminal, citations: view.citations, asOf: view.asOf, explains: explains)
    }

    private func lines(_ line: OutlookView.Line) -> [String] {
        let outlook = line.outlook
        let place = "\(Wording.industries(line.industries)); \(Wording.horizons(outlook.subject.horizons))"
        let sentences = Wording.sentences(for: outlook).map { terminal.wrapped($0.plain, indent: 2) }
        let gaps = line.gaps.map { gap in
            let whom = gap.whom.isEmpty ? "" : "\(Wording.list(gap.whom.map(\.name))): "
            let text = QuestionBank.question(gap.question)?.text ?? ""
            return terminal.wrapped("\(Wording.name(gap.gap)): \(whom)“\(text)”", indent: 6, first: "    → ")
        }
        let words =
            explains
            ? ExplanationWords(terminal: terminal).lines(of: outlook.explanation)
                + view.citations.of(
                    outlook.explanation.terms.flatMap(\.evidence) + outlook.asides.map { .evidence($0.item) }
                )
                .prefix(12).map(findings.cited) : []
        return [terminal.heading(outlook.title) + terminal.styled("  \(place)", .faint)] + sentences + gaps + words
    }

    private var calls: [String] {
        let none = ["  Nobody of ours has called where an industry goes."]
        return [terminal.heading("What we call")] + (view.calls.isEmpty ? none : view.calls.flatMap(call))
    }

    private func call(_ line: OutlookView.Call) -> [String] {
        let words = Wording.sentences(for: line.call).map(\.plain).joined(separator: " ")
        let due = line.call.isDueForReview(on: view.asOf) ? "review was due" : "review on"
        let end =
            line.call.outcome.map { "\($0.cameTrue ? "it came" : "it did not come"), \(Wording.date($0.knownOn))" }
            ?? "\(due) \(Wording.date(line.call.reviewOn))"
        let facts = [
            Wording.percent(line.call.likelihood), line.caller, Wording.date(line.call.calledOn), end,
            line.call.id.description,
        ]
        return [
            terminal.wrapped(words, indent: 4, first: "  – "),
            terminal.styled(terminal.wrapped(facts.joined(separator: " · "), indent: 4), .faint),
        ]
            + line.call.tellTales.enumerated().map { place, tale in
                terminal.wrapped("\(place + 1). \(tale.text): \(Wording.state(of: tale))", indent: 8, first: "    ")
            }
    }

    private var own: [String] {
        guard view.me != nil, let brier = view.brier else { return [] }
        let score = brier.score.map(Wording.decimal) ?? "not known yet"
        return [
            terminal.heading("Your own calls, for you alone"),
            "  \(Wording.capitalised(Wording.count(brier.calls, "call"))) came to an end; mean of squares: \(score).",
        ] + view.past.flatMap(call)
            + (explains ? ExplanationWords(terminal: terminal).lines(of: brier.explanation) : [])
    }
}

extension Wording {
    /// Whether an event was seen, in a few words.
    fileprivate static func state(of tale: OutlookCall.TellTale) -> String {
        if let seen = tale.seenOn { return "seen on \(date(seen))" }
        return tale.lookBy.map { "look by \(date($0))" } ?? "no day named"
    }
}
