import KenDomain
import KenVerbs

/// The three tiers of a relationship in sentences, each opening what it rests on.
struct TierTable: Markup {
    let view: AccountView
    let frame: Frame

    var html: HTML {
        """
        <section><div class="section-head"><h2>How well we know them</h2>\
        \(TierLadder(view.mark.tiers, foundation: view.mark.foundation))</div>
        <ol class="plain tiers">\(view.judgement.tiers.reversed().map(row))</ol></section>
        """
    }

    private func row(_ tier: TierJudgement) -> HTML {
        """
        <li class="tier"><p class="numeral" aria-hidden="true">\(tier.tier.numeral)</p><div>
        <p><strong>\(Wording.capitalised(Wording.name(tier.tier)))</strong> \
        <span class="state \(tier.status.tone)">\(Wording.name(tier.status))</span></p>
        <p>\(sentences(tier))</p>
        <details class="why"><summary>how we get there</summary><div class="opened">\(opened(tier))</div></details></div></li>

        """
    }

    private func sentences(_ tier: TierJudgement) -> HTML {
        """
        \(contact(tier)) \(answered(tier.coverage)) \(ties(tier))
        """
    }

    private func answered(_ coverage: Coverage) -> String {
        let whole = Wording.count(coverage.questions, "question")
        return coverage.answered == 0
            ? "None of \(whole) is answered well enough."
            : "\(Wording.capitalised(Wording.number(coverage.answered))) of \(whole) \(coverage.answered == 1 ? "is" : "are") answered well enough."
    }

    private func contact(_ tier: TierJudgement) -> String {
        if tier.buysWithoutTalk { return "They buy, but nobody talks." }
        guard let last = tier.lastContact else {
            let wasted = tier.wasted.count
            return wasted > 0
                ? "The right people met \(wasted == 1 ? "once" : "\(Wording.number(wasted)) times") and talked about something else."
                : "Nobody of ours whose task this is has talked to \(Wording.counterpart(tier.tier))."
        }
        let presumed = tier.isPresumed ? ", as far as the calendar shows" : ""
        return "Last talk between the right people \(Wording.ago(last.on, asOf: frame.asOf))\(presumed)."
    }

    private func ties(_ tier: TierJudgement) -> String {
        switch tier.strength.ties.count {
        case 0: ""
        case 1: "It all hangs on one tie."
        default: "More than one of them knows us."
        }
    }

    private func opened(_ tier: TierJudgement) -> [HTML] {
        let parts = [tier.score, tier.coverage.explanation, tier.strength.explanation, tier.freshness.explanation]
        return parts.map { part in
            let citations = part == tier.score ? Citations() : view.citations
            return ExplanationDetails(part, citations: citations, frame: frame).content
        }
    }
}

extension TierStatus {
    /// The colour and shape of a status.
    var tone: HTML {
        switch self {
        case .strong, .working: "good"
        case .weak: "warning"
        case .cold, .none: "still"
        }
    }
}
