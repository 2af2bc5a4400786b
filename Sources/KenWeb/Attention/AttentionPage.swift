import KenDomain
package import KenVerbs

/// Whom our effort goes to, in three currencies that are never added up; nobody is named or ranked.
package struct AttentionPage: Markup {
    let view: AttentionView
    let frame: Frame

    package init(view: AttentionView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Attention", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Whom our effort goes to", under: .text("The last \(Wording.span(days: view.days)), by what people are to us.")))
        \(own)\(findings)\(view.attention.map(section))\(products)
        <p class="by">Effort of the company as a whole; no colleague is measured here. \
        <a href="\(frame.to("\(Places.warnings)?family=CUST"))">Warnings about who is heard</a></p>
        """
    }

    /// For the reader's eyes alone.
    private var own: HTML {
        guard let own = view.own else { return .nothing }
        return Panel(
            "Your own time", remark: "only you see this",
            FindingList([own], citations: view.citations, frame: frame, anchor: "own").html
        ).html
    }

    private var findings: HTML {
        view.findings.isEmpty
            ? .nothing : FindingList(view.findings, citations: view.citations, frame: frame).html
    }

    private func section(_ attention: Attention) -> HTML {
        let name = Wording.capitalised(Wording.name(attention.currency))
        let line = SentenceLine(
            Wording.sentence(for: attention), citations: view.citations, frame: frame,
            anchor: "share-\(attention.currency.rawValue)")
        guard !attention.parts.isEmpty else {
            return
                "<section><div class=\"section-head\"><h2>\(name)</h2></div><p class=\"empty\">\(line.html)</p></section>"
        }
        return """
            <section id="\(attention.currency.rawValue)"><div class="section-head"><h2>\(name)</h2></div>
            <p class="words read">\(line.html)</p>\(picture(attention, name))
            <details class="why"><summary>how we get there</summary><div class="opened">\(line.opened)\
            \(ExplanationDetails(attention.explanation, citations: Citations(), frame: frame).content)</div></details></section>

            """
    }

    private func bars(_ attention: Attention, _ name: String) -> ShareBars {
        ShareBars(
            attention.parts.map {
                .init(name: Wording.people($0.label), share: $0.share, isPrimary: $0.label.isPrimary)
            },
            title: name)
    }

    private func picture(_ attention: Attention, _ name: String) -> Picture {
        Picture(
            drawing: bars(attention, name).html, caption: "▸ marks those whose need it is.",
            columns: [("To whom", false), ("How much", true), ("Share", true), ("What went into it", false)],
            rows: attention.parts.map { part in
                let cited = CitationList(view.citations.of(part.evidence), frame: frame).html
                let opened: HTML =
                    cited.isEmpty
                    ? .nothing
                    : "<details class=\"why\"><summary>the newest</summary><div class=\"opened\">\(cited)</div></details>"
                return [
                    .text(Wording.capitalised(Wording.people(part.label))),
                    .text(Wording.amount(part.amount, attention.currency)), .text(Wording.percent(part.share)), opened,
                ]
            })
    }

    private var products: HTML {
        let rows: [HTML] = view.products.map { product in
            let met: HTML =
                product.primary.isEmpty
                ? "nobody who works with it is known; \(Unknown(ask: "Who uses it, and for what?"))"
                : "we met or watched \(Wording.number(product.met.count)) of \(Wording.number(product.primary.count)) who work with it"
            let share: HTML =
                product.partnerShare.map { "; \(Wording.percent($0)) of its revenue comes through partners" }
                ?? .nothing
            return "<li><p class=\"what\">\(product.name)</p><p>\(met)\(share)</p></li>"
        }
        return Panel(
            "How near we are to those who work with each product",
            rows.isEmpty ? .nothing : "<ul class=\"plain\">\(rows)</ul>"
        ).html
    }
}
