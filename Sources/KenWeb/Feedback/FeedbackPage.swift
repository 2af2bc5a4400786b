import KenDomain
package import KenVerbs

/// What people told us: what emerges, who waits for an answer, and the stream of one queue.
package struct FeedbackPage: Markup {
    let view: FeedbackView
    let frame: Frame

    package init(view: FeedbackView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Feedback", frame: frame, content: content).html }

    private var content: HTML {
        guard view.hasAny else {
            return """
                \(Headline(title: "Feedback"))<p class="empty">Nobody's words are on record yet. \
                <a href="\(Places.imports)">Import</a> tickets, reviews or a table with a column of words, and Ken says what \
                emerges, who is loud alone and who waits for an answer.</p>
                """
        }
        return """
            \(Headline(title: "Feedback"))\(opening)\(SearchForm(words: "", order: .newest, frame: frame))
            \(Panel("Themes", remark: "Those that need a look first.", themes))\(toldBack)\(listening)\(suggestions)
            \(tabs)\(Panel("Taken, the next due first", list(view.taken)))
            \(Panel("What was said", stream))\(ListLinks(Places.feedback, frame: frame))
            """
    }

    private var opening: HTML {
        let words =
            view.sentences.isEmpty ? ["Nothing rises beyond chance, and nobody waits too long."] : view.sentences
        return "<p class=\"words read lead-words\">\(words.joined(separator: " "))</p>"
    }

    private var themes: HTML {
        let form = ThemeForm.new(frame: frame)
        guard !view.themes.isEmpty else {
            return """
                <p class="empty">No theme is named yet. Name one with the phrases that show it, and all feedback is read \
                for it.</p>\(form)
                """
        }
        return """
            <ul class="plain" data-list>\(view.themes.map { ThemeRow(line: $0, frame: frame) })</ul>\(form)
            """
    }

    private var toldBack: HTML {
        let told = view.toldBack
        guard told.rate.trials > 0 else { return .nothing }
        let share =
            told.rate.isCountOnly
            ? "\(told.rate.hits) of \(told.rate.trials)"
            : "\(Wording.percent(told.rate.share ?? 0)) (\(told.rate.hits) of \(told.rate.trials))"
        let days = told.days.map { " The middle one took \(Wording.count(Int($0.rounded()), "business day"))." } ?? ""
        let sentence = """
            \(share) were told in time what came of their words; \(Wording.number(told.late)) late, \
            \(Wording.number(told.waiting)) still wait.\(days)
            """
        return Panel(
            "Told back",
            """
            <p>\(sentence)</p>\(ExplanationDetails(told.explanation, citations: Citations(), frame: frame))\
            \(told.longest.isEmpty ? .nothing : "<p class=\"by\">Those who wait longest:</p>")\(list(told.longest))
            """
        ).html
    }

    private var listening: HTML {
        guard let listening = view.listening else { return .nothing }
        let days = listening.days.map { days in
            " From the first mention to a decision it took \(Wording.span(days: Int(days.rounded()))), at the middle."
        }
        let sentence = """
            \(listening.withTheme.hits) of \(Wording.count(listening.withTheme.trials, "decision")) of ours have a theme \
            behind them, \(listening.firstHand.hits) of \(listening.firstHand.trials) rest on first-hand words.\(days ?? "")
            """
        return Panel(
            "Heard and decided",
            """
            <p>\(sentence)</p>\(ExplanationDetails(listening.themeExplanation, citations: Citations(), frame: frame))
            """
        ).html
    }

    private var suggestions: HTML {
        guard !view.suggestions.isEmpty else { return .nothing }
        let rows = view.suggestions.map { suggestion -> HTML in
            let form = ActForm(
                title: "make it a theme", address: Places.themes, button: "Make it a theme",
                fields: [
                    Field(
                        "Name", "name", at: "suggestion-\(suggestion.phrase.replacing(" ", with: "-"))",
                        value: Wording.capitalised(suggestion.phrase))
                ], hidden: [(name: "phrases", value: suggestion.phrase)], frame: frame)
            return "<li><p>“\(suggestion.phrase)” in \(Wording.count(suggestion.items, "item"))</p>\(form)</li>"
        }
        return Panel(
            "May be themes", remark: "Words that come together far more often than chance.",
            Folded(rows, most: 3).html
        ).html
    }

    private var tabs: HTML {
        let shown = FeedbackQueue.allCases.filter { $0 != .unsorted || view.queue == .unsorted || view.hasUnsorted }
        return "<nav class=\"tabs\" id=\"queues\" aria-label=\"Queues\"><ul>\(shown.map(entry))</ul></nav>"
    }

    private func entry(_ queue: FeedbackQueue) -> HTML {
        let current: HTML = queue == view.queue ? " aria-current=\"page\"" : .nothing
        let address = frame.to(queue == .customers ? Places.feedback : "\(Places.feedback)?queue=\(queue.rawValue)")
        return "<li><a href=\"\(address)#queues\"\(current)>\(Wording.capitalised(Wording.name(queue)))</a></li>"
    }

    private var stream: HTML {
        guard !view.items.isEmpty else { return "<p class=\"empty\">Nothing waits here.</p>" }
        let next: HTML =
            view.nextPage.map { page in
                let address = frame.to("\(Places.feedback)?queue=\(view.queue.rawValue)&page=\(page)")
                return "<p class=\"pager\"><a href=\"\(address)\" rel=\"next\">Next page</a></p>"
            } ?? .nothing
        return "\(list(view.items))\(next)"
    }

    private func list(_ items: [FeedbackLine]) -> HTML {
        items.isEmpty
            ? .nothing : "<ul class=\"plain\" data-list>\(items.map { FeedbackRow(line: $0, frame: frame) })</ul>"
    }
}
