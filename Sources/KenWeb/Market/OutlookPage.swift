package import KenDomain
package import KenVerbs

/// Where end industries are going: what may be called, what is missing, who dissents, and what we call.
package struct OutlookPage: Markup {
    let view: OutlookView
    /// The call as it was typed; nil before one was tried.
    var draft: CallInput?
    var problems: [Problem] = []
    /// Makes a double submit harmless.
    let key: String
    let frame: Frame

    package init(view: OutlookView, draft: CallInput? = nil, problems: [Problem] = [], key: String, frame: Frame) {
        self.view = view
        self.draft = draft
        self.problems = problems
        self.key = key
        self.frame = frame
    }

    package var html: HTML { Document("Outlook", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Outlook", under: "Where end industries are going, as told across our customers."))
        \(problems.isEmpty ? .nothing : form)
        <p class="words read lead-words">\(Wording.summary(of: view))</p>
        \(executives)\(overview)\(trends)\(calls)\(own)\(problems.isEmpty ? form : .nothing)
        """
    }

    private var executives: HTML {
        guard let finding = view.executives else { return .nothing }
        return FindingList([finding], citations: view.citations, frame: frame).html
    }

    private var overview: HTML {
        guard !view.lines.isEmpty else { return .nothing }
        return """
            <section><div class="section-head"><h2>At a glance</h2></div><div class="table"><table class="list">
            <thead><tr><th scope="col">Trend</th><th scope="col" class="spare">Industries</th>\
            <th scope="col" class="spare">Horizon</th><th scope="col">Agreement</th>\
            <th scope="col" class="n">Accounts</th><th scope="col" class="spare">Evidence</th><th scope="col">State</th></tr></thead>
            <tbody data-list>\(view.lines.enumerated().map(row))</tbody></table></div></section>

            """
    }

    private func row(_ place: Int, _ line: OutlookView.Line) -> HTML {
        let outlook = line.outlook
        let bar = AgreementBar(
            share: outlook.direction == nil ? nil : outlook.agreement, word: outlook.agreementWord.rawValue)
        return """
            <tr><th scope="row"><a href="#trend-\(place + 1)">\(outlook.title)</a></th>\
            <td class="spare">\(Wording.industries(line.industries))</td>\
            <td class="spare">\(Wording.horizons(outlook.subject.horizons))</td><td>\(bar)</td>\
            <td class="n">\(outlook.accounts)</td><td class="spare">\(outlook.accounts == 0 ? "none" : outlook.breadth.rawValue)</td>\
            <td>\(state(line))</td></tr>

            """
    }

    private func state(_ line: OutlookView.Line) -> HTML {
        if line.outlook.accounts == 0 { return "<span class=\"unknown\">not known · ask</span>" }
        return line.gaps.isEmpty
            ? "<span class=\"state good\">callable</span>" : "<span class=\"state still\">hypothesis</span>"
    }

    /// What may be called stands open; where nothing may, the first does.
    private var trends: HTML {
        guard !view.lines.isEmpty else { return .nothing }
        let callable = Set(
            view.lines.indices.filter { view.lines[$0].gaps.isEmpty && view.lines[$0].outlook.accounts > 0 })
        let open = callable.isEmpty ? [0] : callable
        let rows: [HTML] = view.lines.enumerated().map { place, line in
            OutlookSection(
                line: line, number: place + 1, isOpen: open.contains(place), citations: view.citations, frame: frame
            ).html
        }
        return Panel("Trend by trend", HTML.joined(rows, by: .nothing)).html
    }

    private var calls: HTML {
        let empty: HTML =
            "<p class=\"empty\">Nobody of ours has called where an industry goes. A call names how likely, how sure, and what would show it early.</p>"
        return """
            <section id="calls"><div class="section-head"><h2>What we call</h2></div>
            \(view.calls.isEmpty ? empty : CallList(view.calls, frame: frame).html)</section>

            """
    }

    /// One's own calls of the past and how near they came: for nobody else's eyes.
    private var own: HTML {
        guard view.me != nil else { return whoAsks }
        guard let brier = view.brier, brier.calls > 0 else {
            return Panel("Your own calls", "<p>None of your calls has come to its end yet.</p>").html
        }
        let score = brier.score.map(Wording.decimal) ?? "not known"
        return Panel(
            "Your own calls", remark: "only you see this",
            """
            <p>\(Wording.capitalised(Wording.count(brier.calls, "call"))) came to an end. On average your likelihood was \
            \(score) from what came, squared; 0 is best, and 0.25 is what “fifty-fifty” always gets.</p>
            \(ExplanationDetails(brier.explanation, citations: view.citations, frame: frame))\(CallList(view.past, frame: frame))
            """
        ).html
    }

    private var whoAsks: HTML {
        guard frame.mayWrite else { return .nothing }
        return """
            <section><details class="why"><summary>How near your own calls came is shown to you alone</summary>
            <form class="opened" method="get" action="\(Places.outlook)"><p class="acts"><label for="me">I am</label>\
            <input id="me" type="text" name="me" required maxlength="100">\
            <button class="button quiet">Show mine</button></p></form></details></section>

            """
    }

    private var form: HTML {
        guard frame.offersActs else { return .nothing }
        return CallForm(view: view, draft: draft, problems: problems, key: key).html
    }
}
