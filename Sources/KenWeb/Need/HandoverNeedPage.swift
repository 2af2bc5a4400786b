import KenDomain
package import KenVerbs

/// One outcome, or all of a job, made to be printed and handed to those who build.
package struct HandoverNeedPage: Markup {
    let view: NeedView
    let frame: Frame

    package init(view: NeedView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document(view.title, frame: frame, content: content).html }

    private var content: HTML {
        let isOne = view.outcomes.count == 1
        return """
            <article class="brief">
            \(Headline(over: over, title: Wording.capitalised(view.title), under: isOne ? place(view.outcomes.first) : .nothing))
            \(view.outcomes.map { section($0, isTitled: !isOne) })
            \(Panel("As Markdown, for an issue", "<details class=\"why\"><summary>the text to copy</summary><pre class=\"opened\">\(view.markdown)</pre></details>"))
            </article>
            """
    }

    private var over: HTML { "<a href=\"\(frame.to(Places.needs))\">Needs</a>" }

    private func place(_ need: NeedOutcome?) -> HTML {
        guard let need else { return .nothing }
        return .text(
            "\(Wording.capitalised(need.step)), a step to \(Wording.name(need.kind)) in “\(need.job.statement)”.")
    }

    private func section(_ need: NeedOutcome, isTitled: Bool) -> HTML {
        let title: HTML =
            isTitled ? "<h2>\(need.line.statement)</h2><p class=\"by\">\(place(need))</p>" : .nothing
        let withheld: HTML =
            need.withheld == 0
            ? .nothing : "<p class=\"secret\">Told in confidence, not shown here: \(Wording.number(need.withheld)).</p>"
        return """
            <section>\(title)\(score(need))
            \(Panel("What they said", words(need.quotes, "Nobody's words are on record yet.")))
            \(Panel("What we saw", words(need.observations, "Nobody of ours has watched it yet.")))\(withheld)
            \(Panel("Who lacks it", people(need)))\(Panel("What we promised", links(need.line.promises)))\
            \(Panel("What we decided", links(need.line.bets)))</section>

            """
    }

    private func score(_ need: NeedOutcome) -> HTML {
        guard let score = need.line.score, let opportunity = score.opportunity else {
            return "<p><span class=\"unknown\">Nobody was asked yet how much it matters.</span></p>"
        }
        let range = score.interval.map { ", between \(Wording.tenths($0.lower)) and \(Wording.tenths($0.upper))" } ?? ""
        let inside = need.segments.compactMap { segment -> HTML? in
            guard let own = segment.scores.first, let opportunity = own.opportunity else { return nil }
            let badge = Wording.badge(own).map { ", \($0)" } ?? ""
            return .text(
                "segment \(segment.number), \(segment.people) people: \(Wording.tenths(opportunity.score))\(badge)")
        }
        return """
            <p class="words">\(Wording.tenths(opportunity.score)) of 20\(range): \(Wording.badge(score) ?? "counts only"). It matters \
            to \(score.importance.hits) of \(score.importance.trials) and is met for \(score.satisfaction.hits) of \
            \(score.satisfaction.trials).</p><p class="by">\(HTML.dotted(inside))</p>\
            \(ExplanationDetails(score.explanation, citations: view.citations, frame: frame))
            """
    }

    private func words(_ citations: [Citation], _ none: HTML) -> HTML {
        citations.isEmpty ? "<p class=\"empty\">\(none)</p>" : CitationList(citations, frame: frame).html
    }

    private func people(_ need: NeedOutcome) -> HTML {
        let people = need.line.people.map {
            "<li><p><a href=\"\(frame.to(Places.person($0.id)))\">\($0.name)</a></p></li>" as HTML
        }
        let accounts = need.accounts.map {
            "<li><p><a href=\"\(frame.to(Places.account($0.id)))\">\($0.name)</a></p><p class=\"by\">keeps them from a larger share</p></li>"
                as HTML
        }
        return people.isEmpty && accounts.isEmpty ? .nothing : "<ul class=\"plain\">\(people)\(accounts)</ul>"
    }

    private func links(_ links: [NeedLink]) -> HTML {
        guard !links.isEmpty else { return .nothing }
        let rows = links.map { link -> HTML in
            let account: HTML? = link.account.map { "<a href=\"\(frame.to(Places.account($0.id)))\">\($0.name)</a>" }
            return
                "<li><p>\(link.text)</p><p class=\"by\">\(HTML.dotted([account, .text(link.state)].compactMap(\.self)))</p></li>"
        }
        return "<ul class=\"plain\">\(rows)</ul>"
    }
}
