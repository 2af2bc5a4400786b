import KenDomain
package import KenVerbs

/// What customers try to get done, by what they measure success, and what they lack, by segment.
package struct NeedsPage: Markup {
    let view: NeedsView
    let frame: Frame

    package init(view: NeedsView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Needs", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Needs", under: view.map.map { HTML.text(Wording.capitalised($0.job.statement)) } ?? .nothing))
        \(sentences)\(FindingList(view.findings, citations: view.citations, frame: frame))
        \(SurveySection(view: view, frame: frame))\(map)\(ListLinks(Places.needs, frame: frame))\(otherJobs)\(tools)\(NeedForms(view: view, frame: frame))
        """
    }

    private var sentences: HTML {
        guard view.map != nil else {
            return """
                <p class="empty">No core job is on record. Write down what your customer tries to get done, free of \
                products: a verb, an object and a context. Then its steps, and by what they measure success in each.</p>
                """
        }
        let lines = view.sentences.enumerated().map { place, sentence in
            SentenceLine(sentence, citations: view.citations, frame: frame, anchor: "need-\(place + 1)")
        }
        let opened = lines.map(\.opened).filter { !$0.isEmpty }
        let rests: HTML =
            opened.isEmpty
            ? .nothing
            : "<details class=\"why\"><summary>what this rests on</summary><div class=\"opened\">\(opened)</div></details>"
        return "<p class=\"words read lead-words\">\(HTML.joined(lines.map(\.html), by: " "))</p>\(rests)"
    }

    // MARK: The map

    private var map: HTML {
        guard let map = view.map else { return .nothing }
        let gaps: HTML =
            map.gaps.isEmpty
            ? .nothing
            : "<p class=\"by\">\(map.gaps.map(Wording.capitalised).joined(separator: ". ")).</p>"
        let whole: HTML =
            map.outcomes.isEmpty
            ? .nothing
            : "<p class=\"acts\"><a href=\"\(frame.to(Places.jobNeeds(map.job.id)))\">Hand all of it over</a></p>"
        return Panel(
            "The job, step by step", remark: "What is to be achieved, not what is done with today's product.",
            "<ol class=\"plain\">\(map.steps.map(step))</ol>\(gaps)\(whole)"
        ).html
    }

    private func step(_ line: StepLine) -> HTML {
        let hidden: HTML =
            line.hidden == 0
            ? .nothing
            : "<p class=\"secret\">\(Wording.capitalised(Wording.count(line.hidden, "outcome"))) in confidence.</p>"
        let outcomes: HTML =
            line.outcomes.isEmpty && line.hidden == 0
            ? "<p>\(Unknown(ask: "What are you trying to minimize at this step?"))</p>"
            : "<ul class=\"plain\">\(line.outcomes.map(outcome))</ul>"
        return """
            <li><p class="what">\(Wording.capitalised(line.text)) <span class="by">\(Wording.name(line.kind))</span></p>\
            \(outcomes)\(hidden)</li>

            """
    }

    private func outcome(_ line: OutcomeLine) -> HTML {
        let score: HTML? = line.score.flatMap { score in
            score.opportunity.map { .text("\(Wording.tenths($0.score)) of 20") }
        }
        let ties: [HTML?] = [
            score, line.score.flatMap(Wording.badge).map { .text($0) },
            line.words.isEmpty ? nil : .text("\(Wording.count(line.words.count, "source"))"),
            line.promises.isEmpty ? nil : .text(Wording.count(line.promises.count, "promise")),
            line.bets.isEmpty ? nil : .text(Wording.count(line.bets.count, "bet")),
        ]
        let advice = line.codes.map { "<p class=\"by\">\(Wording.advice($0))</p>" as HTML }
        return """
            <li><p><a href="\(frame.to(Places.need(line.id)))">\(line.statement)</a></p>\
            <p class="by">\(HTML.dotted(ties.compactMap(\.self)))</p>\(advice)</li>
            """
    }

    private var otherJobs: HTML {
        let others = view.jobs.filter { $0.id != view.map?.job.id }
        guard !others.isEmpty else { return .nothing }
        let rows = others.map { job -> HTML in
            let words: HTML =
                job.holder == .primary
                ? "<a href=\"\(frame.to("\(Places.needs)?job=\(job.id)"))\">\(job.statement)</a>" : .text(job.statement)
            return "<li><p>\(words)</p><p class=\"by\">\(Wording.name(job.holder))</p></li>"
        }
        return Panel(
            "Other jobs", remark: "All of them try to get a job done, not the same one.",
            "<ul class=\"plain\">\(rows)</ul>"
        ).html
    }

    private var tools: HTML {
        """
        <p class="by"><a href="\(frame.to(Places.research))">How deep our research goes</a> · \
        <a href="\(Places.lint)">Check a question or an outcome</a></p>

        """
    }
}
