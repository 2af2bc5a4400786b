import KenDomain
import KenVerbs

/// Who colleagues say the customer is, asked cold, and what was settled on.
struct MirrorPollSection: Markup {
    let view: PollView
    let frame: Frame

    var html: HTML {
        """
        <section id="poll"><div class="section-head"><h2>Who is the customer, asked cold</h2></div>
        <p class="words read">\(sentence)</p>\(bars)\(own)\(verdict)</section>

        """
    }

    private var sentence: HTML {
        guard view.answers > 0 else {
            return """
                Nobody was asked yet. Each writes in one line who the customer is, before seeing the definition; the spread \
                is shown, never who said what.
                """
        }
        let asked = Wording.capitalised(Wording.count(view.answers, "colleague"))
        guard !view.groups.isEmpty else { return "\(asked) answered; with five the spread is shown, never by name." }
        return view.hasConfusion == true
            ? "\(asked) answered. Some named partners or each other: the view is not shared."
            : "\(asked) answered; nobody named partners or each other."
    }

    private var bars: HTML {
        guard !view.groups.isEmpty else { return .nothing }
        let bars = view.groups.map { group in
            ShareBars.Bar(
                name: Wording.name(group.group), share: group.rate.share ?? 0,
                isPrimary: group.group == .payer || group.group == .user)
        }
        let unclear =
            view.unclear.map { rate in
                rate.hits > 0 ? " \(Wording.capitalised(Wording.count(rate.hits, "answer"))) named none of them." : ""
            } ?? ""
        let caption = "One answer may name several; ▸ marks whom an article calls the customer.\(unclear)"
        return ShareBars(bars, title: "Whom colleagues call the customer").picture(of: "Group", caption: caption).html
    }

    private var own: HTML {
        guard let own = view.own else { return .nothing }
        let groups = Wording.list(view.ownGroups.map(Wording.name))
        return """
            <p class="by">Your own answer: “\(own)”\(groups.isEmpty ? "" : " (\(groups))"). Only you see this.</p>
            """
    }

    private var verdict: HTML {
        guard let definition = view.definition else { return "<p class=\"by\">\(Wording.sayFirst)</p>" }
        guard let verdict = view.verdict else {
            return "<p>The house definition: \(definition) Nobody wrote down yet who agreed.</p>"
        }
        let objections: [HTML] = verdict.objections.map { "<li>\($0.by): “\($0.text)”</li>" }
        let against: HTML =
            objections.isEmpty
            ? "<p class=\"by\">No objection is on record.</p>"
            : "<p class=\"by\">Objections:</p><ul class=\"plain tight\">\(objections)</ul>"
        let otherwise: HTML =
            verdict.sentence == definition
            ? .nothing
            : "<p class=\"by\">The head of every page says it otherwise; <a href=\"\(Places.policy)\">Policy</a> sets it.</p>"
        return """
            <p>Settled \(HTML.day(verdict.decidedOn)): \(verdict.sentence)</p>\(otherwise)\
            <p class="by">Agreed: \(Wording.list(verdict.agreed)).</p>\(against)
            """
    }
}
