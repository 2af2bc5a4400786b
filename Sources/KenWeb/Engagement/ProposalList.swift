import KenDomain
package import KenVerbs

/// What the planner proposes: who with whom, about what, and every rule it asked.
package struct ProposalList: Markup {
    var proposals: [ProposalView]
    var frame: Frame
    /// Whether each names its customer; not on the customer's own page.
    var namesAccount: Bool

    package init(_ proposals: [ProposalView], frame: Frame, namesAccount: Bool = true) {
        self.proposals = proposals
        self.frame = frame
        self.namesAccount = namesAccount
    }

    package var html: HTML {
        guard !proposals.isEmpty else {
            return
                "<p class=\"empty\">Nothing is due. When a customer goes quiet or a question grows old, it appears here.</p>"
        }
        return "<ol class=\"plain proposals\" data-list>\(proposals.map(row))</ol>"
    }

    private func row(_ view: ProposalView) -> HTML {
        """
        <li><p class="what">\(namesAccount ? brief(view, view.accountName) : .text(view.people))</p>
        \(namesAccount ? "<p>\(view.people)</p>" : .nothing)\(subject(view))\
        \(notBefore(view))\(namesAccount ? .nothing : "<p>\(brief(view, "Read the brief"))</p>")\(reasons(view))\(ProposalForm(view: view, frame: frame))</li>

        """
    }

    private func brief(_ view: ProposalView, _ words: String) -> HTML {
        "<a href=\"\(frame.to(Places.accountBrief(view.account)))\">\(words)</a>"
    }

    private func subject(_ view: ProposalView) -> HTML {
        if let need = view.proposal.needs.first {
            return "<p class=\"words\">First \(Wording.subject(of: need)), open since \(HTML.day(need.since)).</p>"
        }
        guard let question = view.proposal.questions.first.flatMap({ QuestionBank.question($0.question) }) else {
            return .nothing
        }
        return "<p class=\"words\">\(Wording.asked(question.text, of: view.accountName))</p>"
    }

    private func notBefore(_ view: ProposalView) -> HTML {
        guard let day = view.proposal.earliestOn, day > frame.asOf else { return .nothing }
        return "<p class=\"by\">Not before \(HTML.day(day)).</p>"
    }

    private func reasons(_ view: ProposalView) -> HTML {
        """
        <details class="why"><summary>\(view.summary)</summary><div class="opened">
        <ul class="filters">\(view.proposal.filters.map(filter))</ul>\
        \(ExplanationDetails(view.proposal.explanation, citations: Citations(), frame: frame).content)</div></details>
        """
    }

    private func filter(_ outcome: FilterOutcome) -> HTML {
        """
        <li><span class="state \(outcome.state.tone)">\(Wording.name(outcome.filter)): \(Wording.name(outcome.state))</span>\
        <span class="by">\(outcome.words)</span></li>
        """
    }
}

extension ProposalView {
    /// Who talks with whom, in words.
    var people: String {
        let asker = owner?.name ?? "Somebody of ours, not named yet,"
        let other = counterpart?.name ?? "somebody we have yet to meet"
        return "\(asker) with \(other)"
    }

    /// The words one clicks on to see the reasons.
    fileprivate var summary: String {
        let more = proposal.questions.count - (proposal.isNeedTalk ? 0 : 1)
        let why = proposal.isBlocked ? "why not now" : "why this one"
        return more > 0 ? "\(why), and \(Wording.count(more, "more question"))" : why
    }
}

extension FilterOutcome.State {
    /// The colour and shape of an outcome.
    fileprivate var tone: HTML {
        switch self {
        case .passed: "good"
        case .blocked: "danger"
        case .notKnown: "still"
        }
    }
}
