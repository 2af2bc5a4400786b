import KenDomain
import KenVerbs

/// What the people of one account lack, and what they told us.
struct AccountNeedsSection: Markup {
    let view: AccountNeedsView
    let frame: Frame

    var html: HTML {
        """
        <section>\(sentences)\(asks)</section>
        \(Panel("What they try to get done", needs))\(Panel("What they told us", told))
        """
    }

    private var sentences: HTML {
        guard view.sentences.isEmpty else {
            return "\(view.sentences.map { "<p class=\"words read\">\($0)</p>" as HTML })"
        }
        return """
            <p class="empty">Nobody of \(view.account.name) has rated what they try to get done, and no feedback of theirs is on \
            record. Answers to a survey and feedback come in on the <a href="\(frame.to(Places.imports))">Import</a> page; \
            what one person says is a note.</p>
            """
    }

    /// Questions whose answers would fill this page.
    private var asks: HTML {
        guard !view.open.isEmpty, frame.offersActs else { return .nothing }
        let rows = view.open.map { line in
            let address = "\(Places.log)?account=\(view.account.name.inQuery)&question=\(line.question)"
            return
                "<li><a class=\"unknown\" href=\"\(address)\">\(Wording.asked(line.text, of: view.account.name))</a></li>"
                as HTML
        }
        return """
            <p class="by unknowns-head">Not known yet; ask one and write the answer down:</p><ul class="unknowns">\(rows)</ul>
            """
    }

    private var needs: HTML { Folded(view.needs.map(row), most: 8).html }

    private func row(_ need: AccountNeed) -> HTML {
        let facts: [HTML?] = [
            .text(need.step), counts(need), need.isBarrier ? "keeps them from a larger share" : nil, people(need),
        ]
        let ties = need.outcome.promises.map { promise in
            "<p class=\"by\">We promised: \(promise.text) (\(promise.state))</p>" as HTML
        }
        let words = view.citations.of(need.outcome.words)
        let said: HTML =
            words.isEmpty
            ? .nothing
            : """
            <details class="why"><summary>who said it</summary><div class="opened">\(CitationList(words, frame: frame))</div></details>
            """
        return """
            <li><p><a href="\(frame.to(Places.need(need.outcome.id)))">\(need.outcome.statement)</a></p>\
            <p class="by">\(HTML.dotted(facts.compactMap(\.self)))</p>\(ties)\(said)</li>
            """
    }

    private func counts(_ need: AccountNeed) -> HTML? {
        guard need.rated > 0 else { return nil }
        let matters = need.matters == 0 ? "none" : Wording.number(need.matters)
        let met = need.met == 0 ? "none" : Wording.number(need.met)
        return .text("matters to \(matters) of \(Wording.number(need.rated)), met for \(met)")
    }

    private func people(_ need: AccountNeed) -> HTML? {
        guard !need.outcome.people.isEmpty else { return nil }
        let names = need.outcome.people.map { person in
            "<a href=\"\(frame.to(Places.person(person.id)))\">\(person.name)</a>" as HTML
        }
        return "lacking for \(HTML.joined(names, by: ", "))"
    }

    private var told: HTML {
        guard !view.feedback.isEmpty else { return .nothing }
        let rows = view.feedback.map { FeedbackRow(line: $0, frame: frame).html }
        let more: HTML =
            view.hasMore ? "<p class=\"by\">These are the newest; search finds the others.</p>" : .nothing
        return "\(Folded(rows, most: 6))\(more)"
    }
}
