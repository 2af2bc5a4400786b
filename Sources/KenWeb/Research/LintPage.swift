import KenDomain
package import KenVerbs

/// The checker of questions, outcomes and jobs: a form, and below it what the words give away.
package struct LintPage: Markup {
    /// nil before anything was sent.
    let view: LintView?
    /// As it was typed.
    let text: String
    let kind: LintInput.Kind
    let step: String
    let frame: Frame

    package init(view: LintView?, text: String = "", kind: LintInput.Kind = .questions, step: String = "", frame: Frame)
    {
        self.view = view
        self.text = text
        self.kind = kind
        self.step = step
        self.frame = frame
    }

    package var html: HTML { Document("Check the wording", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Check the wording", under: "Of questions before you ask them, of outcomes before you survey them."))
        \(results)\(form)
        """
    }

    private var form: HTML {
        let kinds = [
            (value: LintInput.Kind.questions.rawValue, words: "questions of an interview"),
            (value: LintInput.Kind.outcomes.rawValue, words: "outcomes: minimize the time it takes to …"),
            (value: LintInput.Kind.jobs.rawValue, words: "jobs: a verb, an object, a context"),
        ]
        let fields = [
            Field("They are", "kind", at: "lint", .choice(kinds), value: kind.rawValue),
            Field("One on each line", "text", at: "lint", .lines(8), value: text, isRequired: true),
            Field(
                "The step of the job they are about", "step", at: "lint", value: step,
                hint: "with its verb in front; for proposing other questions"),
        ]
        return """
            <form method="post" action="\(Places.lint)">\(fields)<p class="acts"><button class="button primary">Check</button></p></form>

            """
    }

    private var results: HTML {
        guard let view else { return .nothing }
        let together: HTML? = view.session.flatMap { session in
            view.lines.count > 1
                ? "<p class=\"words\">Together: \(Wording.depth(session.level) ?? "no research level").</p>" : nil
        }
        let proposals: HTML =
            view.proposals.isEmpty
            ? .nothing
            : Panel(
                "Ask in their place",
                "<ul class=\"plain\">\(view.proposals.map { "<li><p>\($0)</p></li>" as HTML })</ul>"
            ).html
        return """
            <section><div class="section-head"><h2>What the words give away</h2></div>
            <ol class="plain">\(view.lines.map { LintRow(line: $0) })</ol>\(together)</section>
            \(proposals)

            """
    }
}

/// One text with its level and what to change.
struct LintRow: Markup {
    let line: LintLine

    var html: HTML { "<li><p class=\"what\">\(line.text)</p>\(LintMarks(line: line))</li>" }
}

/// The level of a text and what to change in it.
struct LintMarks: Markup {
    let line: LintLine

    var html: HTML {
        let marks = line.marks.map { mark -> HTML in
            let words: HTML = mark.words.isEmpty || mark.words == line.text ? .nothing : " “\(mark.words)”"
            return "<li><span class=\"state warning\">\(mark.code)</span>\(words): \(mark.advice)</li>"
        }
        let list: HTML = marks.isEmpty ? .nothing : "<ul class=\"notes\">\(marks)</ul>"
        let restated: HTML? = line.restated.map { "<p>In plain words: \($0)</p>" }
        return "<p class=\"by\">\(verdict)</p>\(list)\(restated)"
    }

    private var verdict: HTML {
        guard line.isRead else { return "<span class=\"unknown\">not read: English only</span>" }
        if let level = line.level { return .text(Wording.depth(level) ?? "level 0, asks for a fact or a mark") }
        return line.marks.isEmpty ? "nothing to change" : .nothing
    }
}

extension LintPage {
    /// A leading question beside one about the last time.
    package static let sample = LintPage(
        view: LintView(
            kind: .questions,
            lines: [
                LintLine(
                    text: "Wouldn't it help you if we added a brake?", isRead: true, level: 1,
                    marks: [
                        LintLine.Mark(
                            code: QuestionCode.leading.rawValue, words: "Wouldn't it",
                            advice: Wording.advice(QuestionCode.leading))
                    ]),
                LintLine(text: "What happened the last time it stopped?", isRead: true, level: 3, marks: []),
            ],
            session: SessionLevel(levels: [1, 3], hasLeading: true, policy: Policy()),
            proposals: ["Walk me through the last time you verified that the axis is safe."]),
        text: "Wouldn't it help you if we added a brake?\nWhat happened the last time it stopped?",
        frame: Sample.frame(Places.lint, nil))

    /// Before anything was sent.
    package static let emptySample = LintPage(view: nil, frame: Sample.frame(Places.lint, nil))
}
