import KenDomain
import KenVerbs

/// How an account came to stand where it stands: the signs of some days side by side, and what was changed in its records.
struct AccountChangesSection: Markup {
    let view: AccountChangesView
    let frame: Frame

    var html: HTML {
        """
        <section>\(view.sentences.map { "<p class=\"words read\">\($0)</p>" as HTML })</section>
        \(Panel("What we knew", remark: "By today's rules, from what was on record then.", steps))\
        \(Panel("What was changed in the records", changes))
        """
    }

    private var steps: HTML {
        """
        <div class="table"><table class="list"><thead><tr><th scope="col">Day</th><th scope="col">Tiers</th>\
        <th scope="col">Heading</th><th scope="col">Answered</th><th scope="col">We owed</th></tr></thead>\
        <tbody>\(view.steps.reversed().map(row))</tbody></table></div>
        """
    }

    private func row(_ step: AccountStep) -> HTML {
        """
        <tr><th scope="row">\(day(step.on))</th><td>\(TierLadder(step.tiers, foundation: step.foundation))</td>\
        <td>\(HeadingArrow(.init(step.heading)))</td>\
        <td>\(KnowledgeRing(answered: step.answered, of: step.questions))</td>\
        <td>\(step.owed == 0 ? "nothing" : Wording.count(step.owed, "promise"))</td></tr>

        """
    }

    /// The day, which leads to the account as it was known then.
    private func day(_ day: Day) -> HTML {
        guard day < view.asOf else { return "\(Wording.date(day))" }
        let address = "\(Places.account(view.account.id))?asOf=\(day)"
        return
            "<a href=\"\(address)\">\(Wording.date(day))</a> <span class=\"sub\">\(Wording.ago(day, asOf: view.asOf))</span>"
    }

    private var changes: HTML {
        guard !view.changes.isEmpty else {
            return """
                <p class="empty">Nothing was changed by hand. What came in with files is on the \
                <a href="\(frame.to(Places.imports))">Import</a> page.</p>
                """
        }
        let more: HTML = view.hasMore ? "<p class=\"by\">The log holds older ones.</p>" : .nothing
        return "<ul class=\"plain\" data-list>\(view.changes.map(row))</ul>\(more)"
    }

    private func row(_ line: AccountChange) -> HTML {
        let record = frame.to(Places.record(line.kind, line.record))
        return RecordChangeRow(
            change: line.change, about: ": <a href=\"\(record)\">\(line.title)</a>", frame: frame
        ).html
    }
}
