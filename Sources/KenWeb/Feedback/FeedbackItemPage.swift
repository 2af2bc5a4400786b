import KenDomain
package import KenVerbs

/// One item of feedback and what can be done with it.
package struct FeedbackItemPage: Markup {
    let view: FeedbackItemView
    let frame: Frame

    package init(view: FeedbackItemView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Feedback", frame: frame, content: content).html }

    private var line: FeedbackLine { view.line }

    private var content: HTML {
        let over: HTML = "<a href=\"\(frame.to(Places.feedback))\">Feedback</a>"
        return """
            \(Headline(over: over, title: "What was said"))
            <ul class="plain">\(FeedbackRow(line: line, frame: frame))</ul>\(answer)
            \(Panel("What it is about", themes))\(forms)
            """
    }

    private var answer: HTML {
        let decision = line.decision.map { "<p>It is \(Wording.name($0)).</p>" as HTML }
        let words = line.answer.map { "<p>They were told: “\($0)”</p>" as HTML }
        return "\(decision)\(words)"
    }

    private var themes: HTML {
        let held = line.themes.map { entry($0, holds: true) }
        let off = line.takenOff.map { entry($0, holds: false) }
        let none: HTML = held.isEmpty && off.isEmpty ? "<p class=\"empty\">No theme was found in it.</p>" : .nothing
        return "\(none)<ul class=\"plain\">\(held)\(off)</ul>\(add)"
    }

    private func entry(_ theme: FeedbackLine.ThemeMark, holds: Bool) -> HTML {
        let words: HTML =
            holds
            ? "<a href=\"\(frame.to(Places.theme(theme.id)))\">\(theme.name)</a>\(theme.isByHand ? ", put there by hand" : .nothing)"
            : "not about \(theme.name), by hand"
        let button: HTML = holds ? "It is not about this" : "It is about this after all"
        let form: HTML =
            frame.offersActs
            ? """
            <form class="acts" method="post" action="\(Places.feedbackThemes(line.id))">\
            <input type="hidden" name="theme" value="\(theme.id.description)">\
            <button class="button quiet" name="deed" value="\(holds ? "off" as HTML : "on")">\(button)</button></form>
            """ : .nothing
        return "<li><p>\(words)</p>\(form)</li>"
    }

    private var add: HTML {
        let themes = view.themes.map { (value: $0, words: $0) }
        guard !themes.isEmpty else { return .nothing }
        return ActForm(
            title: "it is about another theme", address: Places.feedbackThemes(line.id), button: "Put it there",
            fields: [Field("Theme", "theme", at: "add", .choice(themes))], hidden: [(name: "deed", value: "on")],
            frame: frame
        ).html
    }

    private var forms: HTML {
        let colleagues = view.colleagues.map { (value: $0, words: $0) }
        let decisions =
            [(value: "", words: "nothing yet")]
            + PainReport.Decision.allCases.map { (value: $0.rawValue, words: Wording.name($0)) }
        let take = ActForm(
            title: "say who sees to it", address: Places.feedbackOwner(line.id), button: "Keep it",
            fields: [
                Field("Who of ours", "owner", at: "take", .choice(colleagues), value: line.owner ?? ""),
                Field("By", "dueOn", at: "take", .day, hint: "ten business days from today when empty"),
            ], frame: frame)
        let tell = ActForm(
            title: "write down that they were told", address: Places.feedbackAnswer(line.id), button: "Keep it",
            fields: [
                Field("What they were told", "words", at: "tell", .lines(3)),
                Field("We decided", "decision", at: "tell", .choice(decisions), value: line.decision?.rawValue ?? ""),
                Field("On", "on", at: "tell", .day, hint: "today when empty"),
            ], frame: frame)
        return frame.offersActs ? Panel("What to do", "\(take)\(tell)").html : .nothing
    }
}
