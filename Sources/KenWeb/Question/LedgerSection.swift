import KenDomain
package import KenVerbs

/// The question ledger of an account, tier by tier: what is known with its words, and what is not, ready to ask.
package struct LedgerSection: Markup {
    let lines: [LedgerLine]
    /// The account's name, for the notes its questions open.
    let account: String
    let citations: Citations
    let frame: Frame

    package init(_ lines: [LedgerLine], account: String, citations: Citations, frame: Frame) {
        self.lines = lines
        self.account = account
        self.citations = citations
        self.frame = frame
    }

    /// Questions nobody has answered that are shown at once; the others wait behind "more".
    private static let shownUnknowns = 4

    private func asked(_ line: LedgerLine) -> String { Wording.asked(line.text, of: account) }

    package var html: HTML { "<section class=\"ledger\">\(Tier.allCases.map(group))</section>" }

    private func group(_ tier: Tier) -> HTML {
        let mine = lines.filter { $0.tier == tier }
        guard !mine.isEmpty else { return .nothing }
        let told = mine.filter { !$0.answers.isEmpty }
        let rows: HTML = told.isEmpty ? .nothing : "<ol class=\"plain questions\" data-list>\(told.map(row))</ol>"
        return """
            <section><div class="section-head"><h2>\(tier.numeral) · \(Wording.capitalised(Wording.name(tier)))</h2>\
            <p>\(Wording.meaning(tier)).</p></div>
            \(rows)\(unknown(mine.filter(isToAsk)))</section>

            """
    }

    /// Whether somebody could tell us: what Ken computes from our own records is never asked.
    private func isToAsk(_ line: LedgerLine) -> Bool {
        let isComputed = QuestionBank.question(line.question)?.types.contains(.computed) ?? false
        return line.answers.isEmpty && !isComputed
    }

    /// What nobody has told us, the weightiest first: each is the question to ask.
    private func unknown(_ lines: [LedgerLine]) -> HTML {
        guard !lines.isEmpty else { return .nothing }
        let ordered = lines.sorted { ($1.weight, $0.question) < ($0.weight, $1.question) }
        let count = Wording.capitalised(Wording.number(lines.count))
        let rest = ordered.dropFirst(Self.shownUnknowns).map { "<li>\(unknown($0))</li>" as HTML }
        let others: HTML =
            rest.isEmpty
            ? .nothing
            : """
            <details class="more"><summary>\(Wording.number(rest.count)) more</summary><ul class="unknowns">\(rest)</ul></details>
            """
        return """
            <p class="by unknowns-head">\(count) not known\(frame.offersActs ? "; ask one and write the answer down:" : ".")</p>
            <ul class="unknowns">\(ordered.prefix(Self.shownUnknowns).map { "<li>\(unknown($0))</li>" as HTML })</ul>\(others)
            """
    }

    private func row(_ line: LedgerLine) -> HTML {
        """
        <li class="question" id="\(line.question.description)"><p class="asked">\(asked(line))</p>
        <div>\(answer(line))</div></li>

        """
    }

    private func answer(_ line: LedgerLine) -> HTML {
        guard let best = line.answers.first else { return .nothing }
        let words: HTML =
            best.gist.map { "<p class=\"words\">\($0)</p>" } ?? "<p class=\"secret\">Answered in confidence.</p>"
        let chip: HTML =
            best.word.map {
                EvidenceChip(grade: best.grade, $0, age: line.age, isContested: line.isContested, isStale: line.isStale)
                    .html
            } ?? .nothing
        return """
            \(words)\(runnerUp(line))<div class="marks">\(chip)\(line.caps.map { "<span class=\"by\">\($0)</span>" as HTML })
            <details class="why"><summary>who said it</summary><div class="opened">\(opened(line))</div></details></div>
            """
    }

    /// The other value is always shown where people contradict each other.
    private func runnerUp(_ line: LedgerLine) -> HTML {
        guard line.isContested, line.answers.count > 1 else { return .nothing }
        guard let gist = line.answers[1].gist else {
            return "<p class=\"secret\">Somebody says otherwise, in confidence.</p>"
        }
        return "<p class=\"words against\">Against it: \(gist)</p>"
    }

    private func opened(_ line: LedgerLine) -> HTML {
        let rows = line.answers.flatMap { citations.of($0.evidence) }
        var seen: Set<Reference> = []
        let unique = rows.filter { seen.insert($0.reference).inserted }
        let explained = line.explanation.map { ExplanationDetails($0, citations: Citations(), frame: frame).content }
        return "\(CitationList(unique, frame: frame))\(explained)"
    }

    private func unknown(_ line: LedgerLine) -> HTML {
        guard frame.offersActs else { return "<span class=\"unknown\">\(asked(line))</span>" }
        let address = "\(Places.log)?account=\(account.inQuery)&question=\(line.question)"
        return "<a class=\"unknown\" href=\"\(address)\">\(asked(line))</a>"
    }
}
