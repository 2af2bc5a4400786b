import KenDomain
package import KenVerbs

/// What was told to whom of our roadmap, who believes what, who must be told again, and whom we asked to meet.
package struct DisclosuresPage: Markup {
    let view: DisclosuresView
    let frame: Frame

    package init(view: DisclosuresView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("What we told", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(over: "<a href=\"\(frame.to(Places.promises))\">Promises</a>", title: "What we told"))\
        <p class="words read lead-words">\(sentence)</p>
        \(Panel("To be told again", rebriefs))
        \(Panel("Who believes what", beliefs))
        <div class="beside"><div>
        \(Panel("What was shown", ledger))\(ListLinks(Places.disclosures, frame: frame))
        </div><div>
        \(Panel("Heard and not answered", unanswered))\(Panel("Shown again, unchanged", again))
        \(Panel("Agreements", agreements))\(Panel("Asked to meet", access))
        </div></div>
        \(DisclosureForms(items: view.items, frame: frame))
        """
    }

    private var waiting: [RebriefLine] { view.rebriefs.filter { $0.rebrief.doneOn == nil } }

    private var sentence: String {
        guard !view.ledger.isEmpty else {
            return """
                Nothing of our roadmap was shown to anybody yet. Before you show something, ask here whether it may be shown; \
                afterwards write down who saw it, and Ken says who must hear when it changes.
                """
        }
        let shown = Wording.capitalised(Wording.count(view.ledger.count, "showing"))
        let late = waiting.count { $0.rebrief.isLate(asOf: view.asOf) }
        let accounts = Set(waiting.map(\.account.id)).count
        guard !waiting.isEmpty else { return "\(shown) on record; everybody knows what has changed since." }
        let people = "\(Wording.count(waiting.count, "person", "people")) at \(Wording.count(accounts, "account"))"
        let overdue = late == 0 ? "" : ", \(late == waiting.count ? "all" : Wording.number(late)) of them overdue"
        return "\(shown) on record. \(Wording.capitalised(people)) must still hear of a change\(overdue)."
    }

    private var rebriefs: HTML {
        guard !view.rebriefs.isEmpty else { return .nothing }
        return "<ul class=\"plain\" data-list>\(view.rebriefs.map(rebrief))</ul>"
    }

    private func rebrief(_ line: RebriefLine) -> HTML {
        let item = line.rebrief
        let who = line.person.map { "<a href=\"\(frame.to(Places.person($0.id)))\">\($0.name)</a>, " as HTML }
        let account: HTML = "<a href=\"\(frame.to(Places.account(line.account.id)))\">\(line.account.name)</a>"
        let state: HTML =
            item.doneOn.map { "<span class=\"state good\">told on \(Wording.date($0))</span>" as HTML }
            ?? (item.isLate(asOf: view.asOf)
                ? "<span class=\"state danger\">overdue, was due \(Wording.ago(item.dueOn, asOf: view.asOf))</span>"
                : "<span class=\"state still\">due \(Wording.until(item.dueOn, asOf: view.asOf))</span>")
        return """
            <li><p class="what">\(who)\(account): \(item.title)</p><p class="by">\(state) · changed on \
            \(Wording.date(item.changedOn))</p>\(telling(line))</li>

            """
    }

    /// Writes down that somebody was told what holds today.
    private func telling(_ line: RebriefLine) -> HTML {
        guard line.rebrief.doneOn == nil else { return .nothing }
        let place = "tell-\(line.rebrief.shown)-\(line.person?.id.description ?? "")"
        return ActForm(
            title: "told them", address: Places.disclosures, button: "Keep it",
            fields: DisclosureForms.showing(at: place),
            hidden: [
                ("deed", "keep"), ("item", line.rebrief.item.description),
                ("account", line.account.id.description), ("people", line.person?.id.description ?? ""),
            ], frame: frame
        ).html
    }

    private var beliefs: HTML {
        let old = view.beliefs.filter { !$0.belief.isCurrent }
        guard !view.beliefs.isEmpty else { return .nothing }
        let current = view.beliefs.count - old.count
        let rest: HTML =
            current == 0
            ? .nothing
            : "<p class=\"by\">\(Wording.capitalised(Wording.count(current, "belief"))) \(current == 1 ? "is" : "are") up to date.</p>"
        let rows = old.map { line -> HTML in
            """
            <li><p class="what"><a href="\(frame.to(Places.account(line.account.id)))">\(line.account.name)</a>: \
            \(line.belief.title)</p><p>\(Wording.capitalised(Wording.belief(line.belief))).</p>\
            <p class="by">last shown \(Wording.ago(line.belief.seenOn, asOf: view.asOf))</p></li>
            """
        }
        return "\(rows.isEmpty ? .nothing : "<ul class=\"plain\" data-list>\(rows)</ul>" as HTML)\(rest)"
    }

    private var ledger: HTML {
        Folded(view.ledger.map(shown), most: 6).html
    }

    private func shown(_ line: DisclosureLine) -> HTML {
        let title: HTML = line.title.map { .text($0) } ?? "<span class=\"secret\">Shown in confidence</span>"
        let people = line.people.isEmpty ? nil : Wording.list(line.people.map(\.name))
        let day: HTML = "<span>\(Wording.date(line.shownOn))</span>"
        let when: HTML = line.interaction.map { "<a href=\"\(frame.to(Places.conversation($0)))\">\(day)</a>" } ?? day
        let notice = line.hasNotice ? (line.isAcknowledged ? nil : "notice not acknowledged") : "no notice"
        let facts: [HTML?] = [
            "<a href=\"\(frame.to(Places.account(line.account.id)))\">\(line.account.name)</a>",
            people.map { .text($0) }, line.shownBy.map { .text("by \($0.name)") },
            .text(Wording.name(line.channel)), notice.map { .text($0) }, when,
        ]
        let wrong = line.obstacles.map { obstacle -> HTML in
            let words = Wording.sentence(obstacle, to: line.account.name)
            return "<p><span class=\"state warning\">\(words)</span></p>"
        }
        let asked = line.questions.map { "<p class=\"words\">“\($0)”</p>" as HTML }
        return """
            <li><p class="what">\(title)</p><p>\(Wording.capitalised(Wording.name(line.status))), \(Wording.range(line.range))</p>\
            <p class="by">\(HTML.dotted(facts.compactMap(\.self)))</p>\(wrong)\(asked)</li>

            """
    }

    private var unanswered: HTML {
        view.unanswered.isEmpty ? .nothing : PainList(view.unanswered, frame: frame).html
    }

    private var again: HTML {
        guard !view.again.isEmpty else { return .nothing }
        let rows = view.again.map { line -> HTML in
            """
            <li><p class="what">\(line.title)</p><p class="by">\(line.person?.name ?? line.account.name), on \
            \(Wording.date(line.again.firstOn)) and \(Wording.date(line.again.againOn))</p></li>
            """
        }
        return Folded(rows, most: 4).html
    }

    private var agreements: HTML {
        guard !view.agreements.isEmpty else { return .nothing }
        let rows = view.agreements.map { line -> HTML in
            let until = line.until.map { line.isInForce ? "until \(Wording.date($0))" : "expired \(Wording.date($0))" }
            let tone: HTML = line.isInForce ? "good" : "still"
            return """
                <li><p><a href="\(frame.to(Places.account(line.account.id)))">\(line.account.name)</a> \
                <span class="state \(tone)">\(until ?? (line.isInForce ? "in force" : "not in force yet"))</span></p></li>
                """
        }
        return "<ul class=\"plain\">\(rows)</ul>"
    }

    private var access: HTML {
        guard !view.access.isEmpty else { return .nothing }
        return "<ul class=\"plain\">\(view.access.map { AccessRow(mark: $0, frame: frame) })</ul>"
    }
}
