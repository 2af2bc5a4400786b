import KenDomain
package import KenVerbs

/// How we see ourselves beside what the records show; nobody is named, ranked or graded.
package struct MirrorPage: Markup {
    let view: MirrorView
    let frame: Frame

    package init(view: MirrorView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Mirror", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "The mirror", under: "What we say of ourselves, beside what the records show."))\(findings)
        \(MirrorCentricitySection(view: view.centricity, citations: view.citations, frame: frame))
        \(MirrorReviewSection(view: view, frame: frame))
        \(MirrorPollSection(view: view.poll, frame: frame))
        \(ladder)\(attention)\(MirrorForms(view: view, frame: frame))\(whoAsks)
        """
    }

    private var findings: HTML {
        view.findings.isEmpty
            ? .nothing
            : FindingList(view.findings, citations: view.citations, frame: frame, isLead: true).html
    }

    private var ladder: HTML {
        let all = view.ladder.rungs.first?.trials ?? 0
        let unknown: HTML =
            view.ladder.unknown > 0
            ? "<p class=\"by\">Of \(Wording.count(view.ladder.unknown, "further talk")) it is \(Unknown()).</p>"
            : .nothing
        guard all > 0 else {
            return """
                <section id="ladder"><div class="section-head"><h2>How deep our talks go</h2></div>
                <p class="empty">No talk of the year says how deep it went. A note with its questions, or a visit marked as \
                watching them work, gives it a level.</p>\(unknown)</section>

                """
        }
        let rows: [HTML] = view.ladder.explanations.reversed().map { explanation in
            let cited = CitationList(view.citations.of(explanation.terms.flatMap(\.evidence)), frame: frame).html
            return cited.isEmpty ? .nothing : "<p class=\"heading\">\(explanation.title)</p>\(cited)"
        }
        return """
            <section id="ladder"><div class="section-head"><h2>How deep our talks go</h2><p>\(Wording.capitalised(Wording.count(all, "talk"))) of the last year.</p></div>
            \(picture)\(unknown)
            <details class="why"><summary>the newest of each</summary><div class="opened">\(rows)</div></details></section>

            """
    }

    private var picture: Picture {
        Picture(
            drawing: ResearchLadderDrawing(view.ladder.rungs).html,
            caption: "Each rung is as wide as the share of talks that reached it; the deepest is on top.",
            columns: [("Rung", false), ("Talks", true), ("Share", true)],
            rows: view.ladder.rungs.enumerated().reversed().map { place, rate in
                [
                    "\(place + 1) \(Wording.rung(place + 1))", "\(rate.hits)",
                    .text(rate.share.map(Wording.percent) ?? "not known"),
                ]
            })
    }

    private var attention: HTML {
        let lines: [HTML] = view.attention.map { "<li>\($0.plain)</li>" }
        return """
            <section id="attention"><div class="section-head"><h2>Where our attention goes</h2></div><ul class="plain tight">\(lines)</ul>
            <p class="by"><a href="\(frame.to(Places.attention))">Whom our effort goes to</a>\u{00A0}· \
            <a href="\(frame.to(Places.sensitivity))">Which findings hang on one setting</a>\u{00A0}· \
            <a href="\(frame.to(Places.metrics))">What is kept, and what customers answer</a></p></section>

            """
    }

    private var whoAsks: HTML {
        guard frame.mayWrite, view.you == nil else { return .nothing }
        return """
            <section><details class="why"><summary>Your own answers are shown to you alone</summary>
            <form class="opened" method="get" action="\(Places.mirror)"><p class="acts"><label for="me">I am</label>\
            <input id="me" type="text" name="me" required maxlength="100">\
            <button class="button quiet">Show mine</button></p></form></details></section>

            """
    }
}
