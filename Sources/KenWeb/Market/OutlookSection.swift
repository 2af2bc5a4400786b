import KenDomain
import KenVerbs

/// One trend: its sentences, what a call still needs and whom to ask, and everything opened to the words.
struct OutlookSection: Markup {
    let line: OutlookView.Line
    /// Its place on the page, 1 for the first.
    let number: Int
    /// Whether it stands open; the others open at a click.
    let isOpen: Bool
    let citations: Citations
    let frame: Frame

    private var outlook: Outlook { line.outlook }

    var html: HTML {
        """
        <details class="fold" id="trend-\(number)"\(HTML.flag("open", isOpen))><summary><h3>\(outlook.title)</h3>\
        <span class="by">\(place)</span></summary>
        \(sentences)\(gaps)
        <details class="why"><summary>the words, account by account</summary><div class="opened">\(opened)</div></details></details>

        """
    }

    private var place: String {
        "\(Wording.industries(line.industries)); \(Wording.horizons(outlook.subject.horizons))"
    }

    private var sentences: HTML {
        let lines = Wording.sentences(for: outlook).enumerated().map { place, sentence in
            SentenceLine(sentence, citations: citations, frame: frame, anchor: "trend-\(number)-\(place)")
        }
        let rows: [HTML] = lines.map { "<p class=\"read\">\($0.html)</p>" }
        let opened = lines.map(\.opened).filter { !$0.isEmpty }
        let rests: HTML =
            opened.isEmpty
            ? .nothing
            : "<details class=\"why\"><summary>what this rests on</summary><div class=\"opened\">\(opened)</div></details>"
        return HTML.joined(rows, by: "\n") + rests
    }

    private var gaps: HTML {
        guard !line.gaps.isEmpty else { return .nothing }
        return "<ul class=\"plain tight\">\(line.gaps.map(gap))</ul>"
    }

    private func gap(_ gap: OutlookView.Gap) -> HTML {
        let text = QuestionBank.question(gap.question)?.text ?? ""
        let whom = gap.whom.map { "<a href=\"\(frame.to(Places.accountBrief($0.id)))\">\($0.name)</a>" as HTML }
        let ask: HTML = whom.isEmpty ? .nothing : " Ask \(HTML.joined(whom, by: ", "))."
        let log: HTML =
            frame.offersActs
            ? "<a class=\"unknown\" href=\"\(Places.log)?question=\(gap.question.description)\">\(text)</a>"
            : Unknown(ask: text).html
        return "<li>Missing: \(Wording.name(gap.gap)).\(ask) \(log)</li>"
    }

    private var opened: HTML {
        let explanation = ExplanationDetails(outlook.explanation, citations: citations, frame: frame).content
        return explanation + asides + feeders
    }

    /// What partners, colleagues and papers say beside it.
    private var asides: HTML {
        guard !outlook.asides.isEmpty else { return .nothing }
        let cited = citations.of(outlook.asides.map { .evidence($0.item) })
        return """
            <p class="heading">Said besides, by partners, colleagues or on paper; it does not count</p>\
            \(CitationList(cited, frame: frame))
            """
    }

    private var feeders: HTML {
        guard !line.feeders.isEmpty else { return .nothing }
        let rows: [HTML] = line.feeders.map { feeder in
            let share: HTML = feeder.share.map { "\(Wording.percent($0)) of its revenue" } ?? "share \(Unknown())"
            return """
                <li><a href="\(frame.to(Places.accountMarket(feeder.account.id)))">\(feeder.account.name)</a> sells into \
                \(feeder.industry): \(share)</li>
                """
        }
        return "<p class=\"heading\">Who sells there</p><ul class=\"notes\">\(rows)</ul>"
    }
}
