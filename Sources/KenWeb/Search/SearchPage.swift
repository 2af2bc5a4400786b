import KenDomain
package import KenVerbs

/// What was looked for and what holds it, the words found set apart.
package struct SearchPage: Markup {
    /// nil before anything was looked for.
    let view: SearchView?
    let frame: Frame

    package init(view: SearchView?, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Search", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Search"))\(SearchForm(words: view?.words ?? "", order: view?.order ?? .newest, frame: frame))
        \(findings)
        """
    }

    private var findings: HTML {
        guard let view else {
            return """
                <p class="empty">Looks in conversations, answers, the words behind them, and feedback. All words must be there; \
                “two words” in quotation marks must follow each other, and * lets a word go on.</p>
                """
        }
        guard !view.hits.isEmpty else {
            return "<p class=\"empty\">Nothing that you may read holds all of these words.</p>"
        }
        return """
            <ul class="plain" data-list>\(view.hits.map(row))</ul>\(end(view))
            """
    }

    private func row(_ hit: SearchView.Hit) -> HTML {
        let words = hit.stretches.map { stretch in
            stretch.isFound ? "<mark>\(stretch.text)</mark>" as HTML : HTML.text(stretch.text)
        }
        let account = hit.account.map { company in
            company.kind == .account || company.kind == .prospect
                ? "<a href=\"\(frame.to(Places.account(company.id)))\">\(company.name)</a>" as HTML
                : HTML.text(company.name)
        }
        let title: HTML = address(hit).map { "<a href=\"\(frame.to($0))\">\(hit.title)</a>" } ?? HTML.text(hit.title)
        let facts: [HTML?] = [.text(Wording.date(hit.on)), title, account, hit.who.map { HTML.text($0) }]
        return "<li><p class=\"words\">\(words)</p><p class=\"by\">\(HTML.dotted(facts.compactMap(\.self)))</p></li>\n"
    }

    private func address(_ hit: SearchView.Hit) -> String? {
        if case .feedback(let id) = hit.reference { return Places.feedbackItem(id) }
        if let interaction = hit.interaction { return Places.conversation(interaction) }
        return hit.account.flatMap { $0.kind == .account ? Places.account($0.id) : nil }
    }

    private func end(_ view: SearchView) -> HTML {
        if let page = view.nextPage {
            let address = frame.to("\(Places.search)?words=\(view.words.inQuery)&page=\(page)")
            return "<p class=\"pager\"><a href=\"\(address)\" rel=\"next\">Older ones</a></p>"
        }
        return view.hasOlder
            ? "<p class=\"by\">The most telling of the newest; older ones were not weighed. Newest first shows all.</p>"
            : .nothing
    }
}
