import KenDomain
package import KenVerbs

/// The catalogue of warnings: each with its move, its rule and what it rests on; those put off stand apart.
package struct WarningsPage: Markup {
    let view: WarningsView
    let frame: Frame

    package init(view: WarningsView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Warnings", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(over: over, title: "Warnings"))<p class="words read lead-words">\(sentence)</p>
        \(families)\(severities)
        \(list)
        \(WarningPager(view: view, frame: frame))\(ListLinks(Places.warnings, frame: frame))
        \(snoozed)
        """
    }

    private var over: HTML {
        guard let account = view.account else { return .nothing }
        return "<a href=\"\(frame.to(Places.account(account.id)))\">\(account.name)</a>"
    }

    private var sentence: String {
        let put = view.snoozed.isEmpty ? "" : " \(Wording.capitalised(Wording.number(view.snoozed.count))) snoozed."
        guard view.total > 0 else { return "Nothing on record needs attention here.\(put)" }
        let grave = view.lines.count { $0.finding.severity >= .high }
        let total = Wording.capitalised(Wording.count(view.total, "warning"))
        return grave == 0 ? "\(total), none of them grave.\(put)" : "\(total), the gravest first.\(put)"
    }

    private var families: HTML {
        guard view.counts.count > 1 || view.family != nil else { return .nothing }
        let all = link("All", to: WarningsAddress(view).with(family: nil), isCurrent: view.family == nil)
        let rows = view.counts.map { count in
            link(
                "\(Wording.name(count.family)) \(count.warnings)", to: WarningsAddress(view).with(family: count.family),
                isCurrent: view.family == count.family)
        }
        return "<nav aria-label=\"Families\"><ul class=\"acts\">\([all] + rows)</ul></nav>"
    }

    private var severities: HTML {
        let all = link("Any weight", to: WarningsAddress(view).with(severity: nil), isCurrent: view.severity == nil)
        let rows = [Warning.Severity.medium, .high, .critical].map { severity in
            link(
                "\(Wording.name(severity)) or graver", to: WarningsAddress(view).with(severity: severity),
                isCurrent: view.severity == severity)
        }
        return "<nav aria-label=\"Weight\"><ul class=\"acts\">\([all] + rows)</ul></nav>"
    }

    private func link(_ words: String, to address: WarningsAddress, isCurrent: Bool) -> HTML {
        let current: HTML = isCurrent ? " aria-current=\"true\"" : .nothing
        return "<li><a href=\"\(frame.to(address.text))\"\(current)>\(Wording.capitalised(words))</a></li>"
    }

    private var list: HTML {
        guard !view.lines.isEmpty else { return .nothing }
        return
            "<ol class=\"findings\" data-list>\(view.lines.enumerated().map { row($1, place: "warning-\($0 + 1)") })</ol>"
    }

    private var snoozed: HTML {
        guard !view.snoozed.isEmpty else { return .nothing }
        let rows = view.snoozed.enumerated().map { row($1, place: "snoozed-\($0 + 1)") }
        return """
            <section id="snoozed"><div class="section-head"><h2>Put off</h2></div>
            <ol class="findings lesser">\(rows)</ol></section>
            """
    }

    private func row(_ line: WarningLine, place: String) -> HTML {
        let words = SentenceLine(line.finding.sentence, citations: view.citations, frame: frame, anchor: place)
        let move: HTML? = line.finding.move.map { "<p class=\"move\">\($0)</p>" }
        return """
            <li class="finding" id="\(place)">\(SeverityMark(line.finding.severity))<div>
            <p class="sentence">\(words.html)</p>\(move)\(until(line))
            \(WarningRuleDetails(line: line, citations: view.citations, frame: frame, opened: words.opened))\
            \(SnoozeForm(line: line, place: place, frame: frame))</div></li>

            """
    }

    private func until(_ line: WarningLine) -> HTML {
        guard let snooze = line.snooze else { return .nothing }
        return "<p class=\"by\">Back on \(Wording.date(snooze.until)): \(snooze.reason) (\(snooze.by))</p>"
    }
}
