import KenDomain
package import KenVerbs

/// Pains with how often each had to be told.
package struct PainList: Markup {
    let pains: [PainLine]
    let frame: Frame
    let namesAccount: Bool

    package init(_ pains: [PainLine], frame: Frame, namesAccount: Bool = true) {
        self.pains = pains
        self.frame = frame
        self.namesAccount = namesAccount
    }

    package var html: HTML { "<ul class=\"plain pains\" data-list>\(pains.map(row))</ul>" }

    private func row(_ line: PainLine) -> HTML {
        """
        <li><p class="what">\(Wording.capitalised(line.theme))</p>\(words(line))
        <p class="by"><span class="state \(line.isOpen ? "danger" as HTML : "good")">\(line.isOpen ? "still there" : "gone")</span> · \
        \(HTML.dotted(facts(line)))</p>\(act(line))</li>

        """
    }

    private func act(_ line: PainLine) -> HTML {
        guard line.isOpen, let pain = line.answerable else { return .nothing }
        let place = "pain-\(pain)"
        let decisions =
            [(value: "", words: "no change")]
            + PainReport.Decision.allCases.map { (value: $0.rawValue, words: Wording.name($0)) }
        return ActForm(
            title: "answer it", address: Places.pain(pain), button: "Keep it",
            fields: [
                Field("What we decided", "decision", at: place, .choice(decisions)),
                Field("Why", "reason", at: place, hint: "a no needs its reason"),
                Field("We report back by", "reportBackBy", at: place, .day),
                Field("They were told on", "toldBackOn", at: place, .day),
                Field("Gone since", "resolvedOn", at: place, .day),
            ], hidden: [(name: "back", value: frame.path)], frame: frame
        ).html
    }

    private func words(_ line: PainLine) -> HTML {
        line.words.map { "<p class=\"words\">\($0)</p>" }
            ?? "<p class=\"secret\">Told in confidence.</p>"
    }

    private func facts(_ line: PainLine) -> [HTML] {
        let account: HTML? =
            namesAccount ? "<a href=\"\(frame.to(Places.accountOwed(line.account)))\">\(line.accountName)</a>" : nil
        let told = line.tellings == 1 ? "told once" : "told \(Wording.number(line.tellings)) times"
        let hearers = line.toldTo.isEmpty ? "" : " to \(Wording.list(line.toldTo))"
        let decided = line.decision.map { Wording.name($0) }
        let back =
            line.toldBackOn.map { "told back \(Wording.ago($0, asOf: frame.asOf))" }
            ?? line.reportBackBy.map { "answer promised by \(Wording.date($0))" }
        let rest = [
            "\(told)\(hearers)",
            line.tellings == 1
                ? Wording.ago(line.lastTold, asOf: frame.asOf) : "last \(Wording.ago(line.lastTold, asOf: frame.asOf))",
            decided, back,
        ].compactMap(\.self)
        return [account].compactMap(\.self) + rest.map { HTML.text($0) }
    }
}
