import KenDomain
package import KenVerbs

/// One account: the sentences that matter, the three tiers, and one tab of what lies behind them.
package struct AccountPage: Markup {
    let view: AccountView
    let tab: AccountTab
    let frame: Frame
    /// What some tabs show beyond that.
    let more: More

    /// What is read for one tab alone.
    package enum More: Sendable {
        case nothing
        case needs(AccountNeedsView)
        case money(MoneyView)
        case changes(AccountChangesView)
    }

    package init(view: AccountView, tab: AccountTab, more: More = .nothing, frame: Frame) {
        self.more = more
        self.view = view
        self.tab = tab
        self.frame = frame
    }

    package var html: HTML { Document(view.mark.name, frame: frame, content: content).html }

    private var content: HTML {
        """
        <header class="head"><p class="over">\(origin)</p><h1>\(view.mark.name)</h1>\
        <p class="under">\(business)</p>\(kindForm)</header>
        \(tabs)
        \(tab == .known ? verdict : .nothing)
        \(opened)
        """
    }

    // MARK: Verdict

    /// What matters there, how well we know them, whom to talk to next and what they are worth.
    private var verdict: HTML {
        """
        \(findings)
        <div class="beside">
        \(TierTable(view: view, frame: frame))
        <div>\(next)\(planned)\(worth)</div>
        </div>
        """
    }

    // MARK: Head

    private var origin: HTML {
        let organisation = view.organisation
        let kind: HTML =
            organisation.kind.isInferred
            ? Inferred(Wording.capitalised(Wording.name(organisation.kind.value)), why: organisation.kind.inferredFrom)
                .html
            : .text(Wording.capitalised(Wording.name(organisation.kind.value)))
        let rest = [organisation.industry, organisation.country.map(Wording.country)].compactMap(\.self).map {
            HTML.text($0)
        }
        let edit = EditLink(.organisation(organisation.id), frame: frame).html
        return HTML.dotted([kind] + rest, acts: [crmLink ?? .nothing, handover, edit])
    }

    private var kindForm: HTML {
        let organisation = view.organisation
        guard organisation.kind.isInferred else { return .nothing }
        let kinds = Organisation.Kind.allCases.map { (value: $0.rawValue, words: Wording.name($0)) }
        let current = (value: organisation.kind.value.rawValue, words: Wording.name(organisation.kind.value))
        return ChoiceForm(
            address: Places.accountKind(organisation.id), field: "kind",
            question: "Ken takes them for: \(current.words). Right?", current: current,
            others: kinds.filter { $0.value != current.value }, frame: frame
        ).html
    }

    private var crmLink: HTML? {
        guard let link = view.organisation.link, link.hasPrefix("https://") || link.hasPrefix("http://") else {
            return nil
        }
        return "<a href=\"\(link)\" rel=\"noreferrer\">open in the CRM</a>"
    }

    private var handover: HTML {
        "<a href=\"\(frame.to(Places.accountHandover(view.organisation.id)))\">hand over</a>"
    }

    private var business: HTML {
        let organisation = view.organisation
        switch (organisation.makes, organisation.sellsTo) {
        case (let makes?, let buyers?): return "Makes \(makes), sells to \(buyers)."
        case (let makes?, nil): return "Makes \(makes). \(Unknown(ask: "To whom does the customer sell?"))"
        case (nil, let buyers?): return "Sells to \(buyers)."
        case (nil, nil): return "What business they are in: \(Unknown(ask: "What business is the customer in?"))"
        }
    }

    private var findings: HTML {
        let address = WarningsAddress(of: view.organisation.id).text
        let snoozed = SnoozedLine(snoozed: view.snoozed, address: address, frame: frame)
        guard !view.findings.isEmpty else {
            return "<p class=\"words read\">Nothing at \(view.mark.name) needs you today.</p>\(snoozed)"
        }
        return """
            \(FindingList(view.findings, citations: view.citations, frame: frame, isAtAccount: true))\
            \(MoreFindings(view.further, citations: view.citations, frame: frame, isAtAccount: true))\(snoozed)
            """
    }

    // MARK: Beside the tiers

    private var next: HTML {
        let proposals = [view.next].compactMap(\.self)
        return """
            <section><div class="section-head"><h2>Next conversation</h2></div>\
            \(ProposalList(proposals, frame: frame, namesAccount: false))</section>
            """
    }

    private var planned: HTML {
        guard !view.upcoming.isEmpty else { return .nothing }
        return """
            <section><div class="section-head"><h2>Already planned</h2></div>\
            \(MeetingList(view.upcoming, frame: frame))</section>
            """
    }

    private var worth: HTML {
        let standing = Wording.standsOut(by: view.value?.badges ?? [])
        let revenue: HTML =
            view.mark.revenue.map { "\(Wording.money($0)) in the last twelve months." } ?? "Revenue \(Unknown())."
        let rank: HTML = view.mark.rank.map { " Of all our customers they are number \($0) by value." } ?? .nothing
        return """
            <section><div class="section-head"><h2>Worth</h2></div><p>\(revenue)\(rank) \(standing)</p>\
            \(view.value.map { ExplanationDetails($0.explanation, citations: view.citations, frame: frame) })</section>
            """
    }

    // MARK: Tabs

    private var tabs: HTML {
        """
        <nav class="tabs" aria-label="About \(view.mark.name)"><ul>\
        \(AccountTab.allCases.filter { !$0.isFurther }.map(entry))<li><details\(HTML.flag("open", tab.isFurther))>\
        <summary>More</summary><ul>\(AccountTab.allCases.filter(\.isFurther).map(entry))</ul></details></li></ul></nav>
        """
    }

    private func entry(_ each: AccountTab) -> HTML {
        let current: HTML = each == tab ? " aria-current=\"page\"" : .nothing
        let address = frame.to(each.place(view.organisation.id))
        return """
            <li><a href="\(address)"\(current)>\(each.name) \
            <span class="count">\(count(each))</span></a></li>
            """
    }

    private func count(_ each: AccountTab) -> String {
        switch each {
        case .known: "\(view.mark.answered) of \(view.mark.questions)"
        case .people: String(view.people.count)
        case .owed: String(view.mark.owed)
        case .timeline: String(view.timeline.count)
        case .market: Wording.name(view.judgement.market.heading.shown)
        case .money: view.mark.revenue.map(Wording.money) ?? ""
        case .needs, .changes: ""
        }
    }

    private var opened: HTML {
        switch tab {
        case .known:
            "\(answers)\(LedgerSection(view.ledger, account: view.mark.name, citations: view.citations, frame: frame))"
        case .people: PeopleSection(view: view, frame: frame).html
        case .owed: OwedSection(view: view, frame: frame).html
        case .timeline: "<section>\(InteractionList(view.timeline, frame: frame))</section>"
        case .market: MarketSection(view: view, frame: frame).html
        case .needs, .money, .changes: further
        }
    }

    /// How many questions have any answer, how many a firm one, and why this reader counts more than lists that all may
    /// read.
    private var answers: HTML {
        let (heard, firm) = (view.ledger.count { !$0.answers.isEmpty }, view.mark.answered)
        guard heard > 0 else { return .nothing }
        let all = view.answeredForAll ?? firm
        let confidences =
            all < firm
            ? " Lists count \(Wording.number(all)): what few told in confidence moves no figure that others see." : ""
        return """
            <p class="by">\(Wording.capitalised(Wording.number(heard))) of \(view.mark.questions) questions have an answer; \
            \(firm == 0 ? "none" : Wording.number(firm)) well enough to build on.\(confidences)</p>
            """
    }

    private var further: HTML {
        switch more {
        case .nothing: .nothing
        case .needs(let view): AccountNeedsSection(view: view, frame: frame).html
        case .money(let view): MoneySection(view: view, frame: frame).html
        case .changes(let view): AccountChangesSection(view: view, frame: frame).html
        }
    }
}
