import KenDomain
package import KenVerbs

/// Work together with customers: how far each has come, and whom to ask next; in no order of merit.
package struct CoCreationPage: Markup {
    let view: CoCreationView
    let frame: Frame

    package init(view: CoCreationView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Co-creation", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Co-creation", under: "Work with customers on problems, outcomes, prototypes and trials."))
        <p class="words read lead-words">\(sentence)</p>
        \(Panel("Who works with us", work))\(Panel("From stage to stage", funnel))
        \(Panel("Whom to ask next", remark: "Ahead of their market, with much to gain. A finding on a need, not on a person.", leads))
        """
    }

    private var sentence: String {
        view.sentences.isEmpty
            ? "No work with a customer is on record. Import a table of it, or ask one of those below."
            : view.sentences.joined(separator: " ")
    }

    private var work: HTML {
        guard !view.lines.isEmpty else { return .nothing }
        return "<ul class=\"plain\" data-list>\(view.lines.map(row))</ul>"
    }

    private func row(_ line: CoCreationView.Line) -> HTML {
        let account = line.organisation.map { "<a href=\"\(frame.to(Places.account($0.id)))\">\($0.name)</a>" as HTML }
        let end = line.endedOn.map { day in
            "given up \(Wording.date(day))\(line.endedBecause.map { ": \($0)" } ?? "")"
        }
        let facts: [HTML?] = [
            account, line.people.isEmpty ? nil : .text(Wording.list(line.people)), line.item.map { .text($0) },
            line.since.map { .text("since \(Wording.date($0))") }, end.map { .text($0) },
        ]
        let tone: HTML = line.endedOn != nil ? "still" : line.stage == .adopted ? "good" : "still"
        let stage = line.stage.map { Wording.name($0) } ?? "not begun"
        return """
            <li><p class="what">\(line.title) <span class="state \(tone)">\(line.endedOn == nil ? stage : "given up")</span></p>\
            <p class="by">\(HTML.dotted(facts.compactMap(\.self)))</p></li>

            """
    }

    private var funnel: HTML {
        let rows = view.funnel.passages.filter { $0.rate.trials > 0 }.map { passage -> HTML in
            """
            <tr><th scope="row">\(Wording.capitalised(Wording.name(passage.from)))</th>\
            <td>\(Wording.name(passage.to))</td><td class="n">\(passage.rate.hits) of \(passage.rate.trials)</td></tr>
            """
        }
        let table: HTML =
            rows.isEmpty
            ? .nothing
            : """
            <div class="table"><table class="list"><thead><tr><th scope="col">From</th><th scope="col">to</th>\
            <th scope="col" class="n">so many</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
        let share = view.funnel.participation
        guard share.trials > 0 else { return table }
        return """
            \(table)<p>Customers take part in \(share.hits) of \(Wording.count(share.trials, "item")) of our roadmap.</p>\
            \(ExplanationDetails(view.funnel.participationExplanation, citations: Citations(), frame: frame))
            """
    }

    private var leads: HTML {
        guard !view.leadUsers.isEmpty else { return .nothing }
        return "<ul class=\"plain\" data-list>\(view.leadUsers.map(lead))</ul>"
    }

    private func lead(_ line: CoCreationView.LeadUserLine) -> HTML {
        let name: HTML =
            line.organisation.map { "<a href=\"\(frame.to(Places.account($0.id)))\">\($0.name)</a>" } ?? "A customer"
        let ahead = Wording.ahead(line.finding)
        let state: HTML =
            line.finding.answer == .yes
            ? "\(ahead) and would gain much."
            : line.finding.isAhead == .yes
                ? "\(ahead); how much it would gain is \(Unknown(ask: line.askText))."
                : "may be ahead of others: \(Unknown(ask: line.askText))."
        let ask: HTML =
            line.askText.map { "<p class=\"by\">Ask: “\($0)”</p>" } ?? .nothing
        return """
            <li><p>\(name) \(state)</p>\(ask)\
            \(ExplanationDetails(line.finding.explanation, citations: Citations(), frame: frame))</li>

            """
    }
}
