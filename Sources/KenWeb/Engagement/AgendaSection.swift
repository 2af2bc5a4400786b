import KenDomain
import KenVerbs

/// The plan of a meeting on its page: the steps of the protocol, the next one as a button with what is missing for it,
/// the items with their questions and minutes.
struct AgendaSection: Markup {
    let agenda: AgendaView
    let meeting: Interaction.ID
    let frame: Frame

    var html: HTML {
        """
        \(Panel("Plan", remark: remark, "\(needsFirst)\(steps)\(next)\(hints)"))
        \(Panel("Agenda", items))\(Panel("How we will see that it was worth it", criteria))
        \(Panel("What we said will follow", expectation))\(Panel("What follows", FollowThroughSection(agenda: agenda, meeting: meeting, frame: frame).html))\(own)
        """
    }

    private var remark: HTML {
        let kinds = agenda.occasions.map { Wording.name($0) }
        let whole = agenda.needsFullProtocol ? nil : "needs a note only"
        return .text((kinds + [whole].compactMap(\.self)).joined(separator: " · "))
    }

    private var needsFirst: HTML {
        guard let found = agenda.needsFirst else { return .nothing }
        let better = found.better.map { "<li>\($0.title), \(Wording.minutes($0.minutes))</li>" as HTML }
        let reason: HTML? = found.reason.map { "<p class=\"by\">It goes on all the same: “\($0)”</p>" }
        return """
            <div class="notice"><p><span class="state danger">\(Wording.needsFirst(found))</span></p>\(reason)\
            <details class="why"><summary>the better agenda</summary><ol class="opened">\(better)</ol></details></div>

            """
    }

    private var steps: HTML {
        let taken = Dictionary(agenda.outlook.taken.map { ($0.step, $0.on) }) { first, _ in first }
        let present = agenda.outlook.steps.firstIndex(of: agenda.outlook.present) ?? 0
        let rows = agenda.outlook.steps.enumerated().map { place, step -> HTML in
            let isDone = place <= present
            let day: HTML? = taken[step].map { " <span class=\"by\">\(Wording.date($0))</span>" }
            let current: HTML = place == present ? " aria-current=\"step\"" : .nothing
            return
                "<li\(current)><span class=\"state \(isDone ? "good" : "still" as HTML)\">\(Wording.name(step))</span>\(day)</li>"
        }
        let review: HTML? = agenda.review.map { "<p class=\"by\">\($0)</p>" }
        return "<ol class=\"plain steps\">\(rows)</ol>\(review)"
    }

    private var next: HTML {
        guard let first = agenda.outlook.next.first else { return .nothing }
        let gaps = first.gaps.map { gap -> HTML in
            let code: HTML? = gap.code.map { " <span class=\"by\">\($0.rawValue)</span>" }
            return "<li>\(gap.words)\(code)</li>"
        }
        let missing: HTML =
            gaps.isEmpty
            ? .nothing
            : "<p class=\"by\">Still missing for “\(Wording.name(first.step))”:</p><ul class=\"notes\">\(gaps)</ul>"
        let buttons = agenda.outlook.next.map(button)
        return "\(missing)\(buttons)\(reviewForms)"
    }

    private func button(_ next: ProtocolOutlook.Next) -> HTML {
        if let obstacle = next.obstacle {
            return next.step == .held ? .nothing : "<p class=\"by\">\(obstacle)</p>"
        }
        guard frame.offersActs else { return .nothing }
        return """
            <form class="acts" method="post" action="\(Places.conversationStep(meeting))">\
            <button class="button" name="step" value="\(next.step.rawValue)">\(Wording.capitalised(Wording.name(next.step)))</button></form>
            """
    }

    private var reviewForms: HTML {
        let isAhead = agenda.needsFullProtocol && agenda.outlook.present == .draft
        guard isAhead, frame.offersActs else { return .nothing }
        let place = Places.conversationReview(meeting)
        let ask = ActForm(
            title: agenda.review == nil ? "ask sales to go through it" : "ask sales again", address: place,
            button: "Ask", fields: [Field("Who of sales", "reviewer", at: "ask")], frame: frame)
        guard agenda.isReviewOpen else { return ask.html }
        let verdicts = [
            (value: "consent", words: "agree"), (value: "delay", words: "ask to wait"),
            (value: "refusal", words: "say no"),
        ]
        let answer = ActForm(
            title: "what sales said", address: place, button: "Keep it",
            fields: [
                Field("They", "verdict", at: "review", .choice(verdicts)),
                Field("Because", "reason", at: "review", hint: "needed unless they agree"),
                Field("Until", "until", at: "review", .day, hint: "needed when it should wait"),
            ], frame: frame)
        return "\(answer)\(ask)"
    }

    private var hints: HTML {
        agenda.hints.isEmpty
            ? .nothing : "<ul class=\"notes\">\(agenda.hints.map { "<li>\($0)</li>" as HTML })</ul>"
    }

    private var items: HTML {
        let rows = agenda.items.map(item)
        let list: HTML =
            rows.isEmpty
            ? "<p class=\"empty\">Nothing is planned yet. Write the items one a line, with their minutes and, where you ask one, the question: <code>Q205 | 15</code></p>"
            : "<ol class=\"plain\">\(rows)</ol>"
        return "\(list)\(planForm)"
    }

    private func item(_ line: AgendaView.Item) -> HTML {
        let item = line.item
        let facts: [HTML?] = [
            .text(Wording.minutes(item.minutes)), item.topic.map { .text(Wording.name($0)) },
            item.question.map { .text($0.description) }, line.owner.map { .text($0.name) },
            item.isAdvance ? "furthers what we want" : nil, item.need == nil ? nil : "what they need now",
        ]
        let question: HTML? = line.question.flatMap { $0 == item.title ? nil : "<p>\($0)</p>" }
        return """
            <li><p class="what">\(item.title)</p>\(question)<p class="by">\(HTML.dotted(facts.compactMap(\.self)))</p>\
            \(line.told.map { "<p class=\"by\">\($0)</p>" as HTML })\(line.lint.map { LintMarks(line: $0).html })</li>

            """
    }

    private var planForm: HTML {
        guard !agenda.outlook.taken.contains(where: { $0.step == .held }) else { return .nothing }
        return PlanForm(
            title: "change the plan", meeting: meeting, items: agenda.itemLines, criteria: agenda.criterionLines,
            minutes: agenda.minutes, occasions: Set(agenda.occasions), reason: agenda.reason, frame: frame
        ).html
    }

    private var criteria: HTML {
        guard !agenda.criteria.isEmpty else { return .nothing }
        let rows = agenda.criteria.map { criterion -> HTML in
            let check: HTML =
                criterion.isCheckable
                ? "seen by: \(criterion.check)" : "<span class=\"unknown\">nobody can check it yet</span>"
            return
                "<li><p>\(criterion.text)</p><p class=\"by\">\(criterion.isTheirs ? "theirs · " : "ours · ")\(check)</p></li>"
        }
        return "<ul class=\"plain\">\(rows)</ul>"
    }

    private var expectation: HTML {
        if let said = agenda.expectation {
            return """
                <p class="words">\(said.use)</p><p>Not promised: \(said.notPromised)</p>\
                <p class="by">we report back by \(Wording.date(said.reportBackOn))</p>
                """
        }
        guard agenda.occasions.contains(.painDiscovery) else { return .nothing }
        let form = ActForm(
            title: "say what will follow", address: Places.conversationExpectation(meeting), button: "Keep it",
            fields: [
                Field("What we will do with the answers", "use", at: "expect", isRequired: true),
                Field("What we do not promise", "notPromised", at: "expect", isRequired: true),
                Field("We report back on", "reportBackOn", at: "expect", .day, hint: "empty for thirty days from now"),
                Field("Who reports back", "owner", at: "expect"),
            ], frame: frame)
        return "<p class=\"empty\">Before you ask what hurts, say what will follow from the answers.</p>\(form)"
    }

    /// What its owner alone sees.
    private var own: HTML {
        let listening: HTML? = agenda.listening.map { found in
            "<p>\(found.sentence.plain)</p>\(found.move.map { "<p class=\"by\">\($0)</p>" as HTML })"
        }
        let check = agenda.check.flatMap { $0.lines.isEmpty ? nil : $0 }
        let rules: HTML? = check.map { check in
            let rows = check.lines.map { line -> HTML in
                "<li><span class=\"state \(line.isKept ? "good" : "warning" as HTML)\">\(Wording.name(line.rule))</span></li>"
            }
            return "<ul class=\"plain\">\(rows)</ul>"
        }
        guard listening != nil || rules != nil else { return .nothing }
        return Panel("For you alone", "\(rules)\(listening)").html
    }
}
