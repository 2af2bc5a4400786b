import KenDomain
package import KenVerbs

/// Experience beside process, stage by stage.
package struct TouchpointsPage: Markup {
    let view: TouchpointsView
    let frame: Frame

    package init(view: TouchpointsView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Touchpoints", frame: frame, content: content).html }

    private var content: HTML {
        guard !view.lines.isEmpty else {
            return """
                \(Headline(title: "Touchpoints"))<p class="empty">No stage of the experience is on record. \
                <a href="\(Places.imports)">Import</a> a table with, for each stage, the experience you want, what customers \
                say of it and what your process says of itself.</p>
                """
        }
        return """
            \(Headline(title: "Touchpoints", under: "What customers say of each stage beside what our process says of itself."))
            <p class="words read lead-words">\(view.sentences.joined(separator: " "))</p>
            <ul class="plain" data-list>\(view.lines.map(row))</ul>\(balance)
            <p><a href="\(frame.to(Places.coCreation))">Work together with customers</a></p>
            """
    }

    private func row(_ line: TouchpointsView.Line) -> HTML {
        let gap = line.gap
        let wanted: HTML =
            line.wanted.map { "<p>We want: \($0)</p>" } ?? "<p>\(Unknown(ask: "Which experience do we want here?"))</p>"
        let bars = [
            gap.process.map { ShareBars.Bar(name: $0.name, share: $0.value, isPrimary: false) },
            gap.experience.map { ShareBars.Bar(name: $0.name, share: $0.value, isPrimary: true) },
        ].compactMap(\.self)
        let picture: HTML =
            bars.isEmpty
            ? .nothing
            : ShareBars(bars, title: Wording.capitalised(Wording.name(gap.stage)))
                .picture(of: "By", caption: "▸ marks what customers say.").html
        let facts = [line.product, line.owner.map { "\($0) answers for it" }].compactMap(\.self).map { HTML.text($0) }
        return """
            <li id="stage-\(gap.touchpoint.description)"><p class="what">\(Wording.capitalised(Wording.name(gap.stage))) \
            <span class="state \(tone(gap.word))">\(Wording.name(gap.word))</span></p>\(wanted)\
            \(picture)\
            \(facts.isEmpty ? .nothing : "<p class=\"by\">\(HTML.dotted(facts))</p>")\
            \(line.move.map { "<p>\($0)</p>" as HTML })\(explanation(gap))</li>

            """
    }

    private func explanation(_ gap: TouchpointGap) -> HTML {
        gap.gap == nil
            ? .nothing : ExplanationDetails(gap.explanation, citations: Citations(), frame: frame).html
    }

    private func tone(_ word: TouchpointGap.Word) -> HTML {
        switch word {
        case .inStep: "good"
        case .watermelon: "danger"
        case .heroics, .forOurOwnSake: "warning"
        case .processUnknown, .unknown: "still"
        }
    }

    private var balance: HTML {
        let balance = view.balance
        guard balance.score != nil else { return .nothing }
        let words = """
            Over the months watched they began \(Wording.count(balance.incoming, "contact")) and we \
            \(Wording.number(balance.outgoing)).
            """
        return Panel(
            "Whether both sides speak",
            "<p>\(words)</p>\(ExplanationDetails(balance.explanation, citations: Citations(), frame: frame))"
        ).html
    }
}
