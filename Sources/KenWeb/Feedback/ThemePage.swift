import KenDomain
package import KenVerbs

/// One theme: how it moves, who stands behind it, its phrases, and the words themselves.
package struct ThemePage: Markup {
    let view: ThemeView
    let frame: Frame

    package init(view: ThemeView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document(view.line.finding.name, frame: frame, content: content).html }

    private var content: HTML {
        let over: HTML = "<a href=\"\(frame.to(Places.feedback))\">Feedback</a>"
        let under: HTML = "<span class=\"state still\">\(Wording.name(view.line.finding.standing))</span>"
        return """
            \(Headline(over: over, title: view.line.finding.name, under: under))
            <section>\(ThemeRow(line: view.line, frame: frame, isLinked: false).content)</section>
            \(Panel("Phrases", phrases))\(Panel("What was said", items))
            """
    }

    private var phrases: HTML {
        let list: HTML =
            view.line.phrases.isEmpty
            ? "<p class=\"empty\">It has no phrase yet, so nothing is found for it.</p>"
            : "<p>\(view.line.phrases.joined(separator: " · "))</p>"
        return "\(list)\(ThemeForm.edit(view.line, frame: frame))\(ThemeForm.merge(view, frame: frame))"
    }

    private var items: HTML {
        guard !view.items.isEmpty else {
            return "<p class=\"empty\">Nobody has said anything about it that you may read.</p>"
        }
        return """
            <ul class="plain" data-list>\(view.items.map { FeedbackRow(line: $0, frame: frame) })</ul>\
            \(Pager(next: view.nextPage, place: Places.theme(view.line.finding.theme), frame: frame))
            """
    }
}
