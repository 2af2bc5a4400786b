import KenDomain
package import KenVerbs

/// How deep we look for what customers need: shares by level, what would take us deeper, and for those who were in a
/// talk how it was asked.
package struct ResearchPage: Markup {
    let view: ResearchView
    let frame: Frame

    package init(view: ResearchView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Research", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "How deep our research goes", under: .text("The last \(Wording.span(days: view.days)), over all customers.")))
        \(sentences)\(FindingList(view.findings, citations: view.citations, frame: frame))\(levels)\(products)\(own)
        <p class="by"><a href="\(Places.lint)">Check a question before you ask it</a> · \
        <a href="\(frame.to(Places.needs))">What they lack</a></p>
        """
    }

    private var sentences: HTML {
        let lines = Wording.sentences(for: view).enumerated().map { place, sentence in
            SentenceLine(sentence, citations: view.citations, frame: frame, anchor: "research-\(place + 1)")
        }
        let opened = lines.map(\.opened).filter { !$0.isEmpty }
        let rests: HTML =
            opened.isEmpty
            ? .nothing
            : "<details class=\"why\"><summary>what this rests on</summary><div class=\"opened\">\(opened)</div></details>"
        return "<p class=\"words read lead-words\">\(HTML.joined(lines.map(\.html), by: " "))</p>\(rests)"
    }

    private var levels: HTML {
        let counted = view.levels.filter { $0.rate.hits > 0 }
        guard !counted.isEmpty else { return .nothing }
        let bars = ShareBars(
            view.levels.map {
                .init(
                    name: "\($0.level.rawValue) \(Wording.name($0.level))", share: $0.rate.share ?? 0,
                    isPrimary: $0.level >= .problems)
            }, title: "Talks by level")
        let picture = Picture(
            drawing: bars.html, caption: "▸ marks what reaches problems, and deeper.",
            columns: [
                ("Level", false), ("Talks", true), ("Ever", true), ("What is good about it", false),
                ("Where it leads astray", false),
            ], rows: view.levels.map(row))
        return """
            <section id="levels"><div class="section-head"><h2>Talks by level</h2></div>\(picture)\
            \(ExplanationDetails(view.explanation, citations: view.citations, frame: frame))</section>

            """
    }

    private func row(_ level: ResearchView.Level) -> [HTML] {
        [
            "\(String(level.level.rawValue)) \(Wording.name(level.level))", "\(level.rate.hits)",
            "\(view.ever[level.level.rawValue] ?? 0)", .text(Wording.strength(level.level)),
            .text(Wording.trap(level.level)),
        ]
    }

    private var products: HTML {
        let rows = view.products.map { product -> HTML in
            let depth = product.deepest.map { ", the deepest: \(Wording.name($0))" } ?? ""
            let behind =
                product.behindDecisions == 0
                ? "" : "; decisions rest on \(Wording.count(product.behindDecisions, "talk"))"
            return
                "<li><p class=\"what\">\(product.name)</p><p class=\"by\">\(Wording.count(product.talks, "talk"))\(depth)\(behind)</p></li>"
        }
        return Panel(
            "Talks that name a product", remark: "Of other products nobody wrote down which talks were about them.",
            rows.isEmpty ? .nothing : "<ul class=\"plain\">\(rows)</ul>"
        ).html
    }

    private var own: HTML {
        guard !view.own.isEmpty else { return .nothing }
        let rows = view.own.map { line -> HTML in
            let depth = line.session.map { Wording.session($0, recorded: line.recorded) } ?? ""
            let unprobed = line.questions.count { $0.isUnprobed == true }
            let left =
                unprobed == 0
                ? "" : " \(Wording.capitalised(Wording.count(unprobed, "question"))) about problems not followed up."
            return """
                <li><p><a href="\(frame.to(Places.conversation(line.talk)))">\(line.title)</a> \
                <span class="by">\(Wording.date(line.on))</span></p><p class="by">\(depth)\(left)</p></li>
                """
        }
        return Panel(
            "Talks you were in", remark: "How you ask is shown to nobody else.", "<ul class=\"plain\">\(rows)</ul>"
        ).html
    }
}

extension ResearchPage {
    /// Most talks ask about problems, few watch.
    package static let sample = ResearchPage(view: SampleResearch.view, frame: Sample.frame(Places.research, nil))

    /// No talk with a level yet.
    package static let emptySample = ResearchPage(
        view: SampleResearch.view(of: []), frame: Sample.frame(Places.research, nil))
}

/// Research counted by the ordinary rules from made-up talks.
enum SampleResearch {
    static let view: ResearchView = {
        let levels: [ResearchLevel] = [.confirm, .features, .features, .problems, .problems, .problems, .observe]
        var view = SampleResearch.view(
            of: levels.enumerated().map { place, level in
                ResearchItem(Sample.id(UInt8(place + 1)), on: Sample.day(10 * place + 5), level: level)
            })
        view.coaching = Wording.coaching(.problems)
        view.unprobed = Rate(1, of: 3)
        view.own = [session]
        view.ever = [1: 2, 2: 3, 3: 5, 4: 1]
        return view
    }()

    static func view(of items: [ResearchItem]) -> ResearchView {
        let portfolio = ResearchPortfolio(items, asOf: Sample.today, policy: Policy())
        return ResearchView(
            asOf: Sample.today, days: 365, depth: portfolio.depth, explanation: portfolio.explanation,
            levels: ResearchLevel.allCases.map { level in
                ResearchView.Level(
                    level: level, rate: portfolio.shares[level] ?? Rate(0, of: 0),
                    talks: items.filter { $0.level == level }.map { .interaction($0.interaction) })
            }, ever: [:], coaching: nil, unprobed: Rate(0, of: 0))
    }

    /// The questions of one talk, as somebody who was there sees them.
    static let session = SessionLine(
        talk: Sample.id(4), title: "Visit to the loom hall", on: Sample.day(35), recorded: 0,
        session: SessionLevel(levels: [3, 1], hasLeading: true, policy: Policy()),
        questions: [
            SessionLine.Question(
                id: Sample.id(1), text: "What happened the last time it stopped?", answer: "We lost the shift.",
                followUps: 0,
                lint: LintLine(text: "What happened the last time it stopped?", isRead: true, level: 3, marks: []),
                level: 3, isUnprobed: true),
            SessionLine.Question(
                id: Sample.id(2), text: "Wouldn't a brake help?",
                lint: LintLine(
                    text: "Wouldn't a brake help?", isRead: true, level: 1,
                    marks: [
                        LintLine.Mark(
                            code: QuestionCode.leading.rawValue, words: "Wouldn't",
                            advice: Wording.advice(QuestionCode.leading))
                    ]), level: 1, isUnprobed: false),
        ], hidden: 1)
}
