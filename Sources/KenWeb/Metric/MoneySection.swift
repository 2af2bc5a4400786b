import KenDomain
import KenVerbs

/// One account in money and answers: what it pays, what its people say, whether it may be named.
struct MoneySection: Markup {
    let view: MoneyView
    let frame: Frame

    var html: HTML {
        """
        <section>\(sentence)</section>
        \(Panel("What they answer, and loyalty", MetricList(view.lines, citations: view.citations, frame: frame).html))\
        \(Panel("In their words", answers))\(reference)\(Panel("Decisions to go on with us", renewals))\
        \(Panel("Orders", orders))\(forms)
        """
    }

    private var sentence: HTML {
        let line = SentenceLine(view.sentence, citations: view.citations, frame: frame, anchor: "money")
        let opened = line.opened
        let more: HTML =
            opened.isEmpty
            ? .nothing
            : "<details class=\"why\"><summary>what this rests on</summary><div class=\"opened\">\(opened)</div></details>"
        return "<p class=\"words read\">\(line.html)</p>\(more)"
    }

    private var answers: HTML {
        guard !view.answers.isEmpty else { return .nothing }
        let rows: [HTML] = view.answers.prefix(30).map { answer in
            guard !answer.isInConfidence else {
                return
                    "<li><p class=\"secret\">Answered in confidence.</p><p class=\"by\">\(HTML.day(answer.answeredOn))</p></li>"
            }
            let words: HTML = answer.comment.map { "<blockquote>\($0)</blockquote>" } ?? .nothing
            let facts = [
                answer.score.map { "\(Wording.name(answer.question)): \($0)" }, answer.who, answer.wave,
            ].compactMap(\.self).map { HTML.text($0) }
            return "<li>\(words)<p class=\"by\">\(HTML.dotted(facts + [HTML.day(answer.answeredOn)]))</p></li>"
        }
        return "<ul class=\"evidence\">\(rows)</ul>"
    }

    private var reference: HTML {
        let conditions: [HTML] = Referenceability.Condition.allCases.map { condition in
            let answer = view.reference.conditions[condition] ?? .unknown
            let words = Wording.capitalised(Wording.name(condition, answer)) + (answer == .no ? ": no" : "")
            let state: HTML = answer == .yes ? "good" : answer == .no ? "danger" : "still"
            return "<li><span class=\"state \(state)\"></span>\(words)</li>"
        }
        return """
            <section id="reference"><div class="section-head"><h2>As a reference</h2><p>\(Wording.name(view.reference.word))</p></div>
            <ul class="plain tight">\(conditions)</ul>\(view.agreements.map(agreement))\
            \(ExplanationDetails(view.reference.explanation, citations: view.citations, frame: frame))</section>

            """
    }

    private func agreement(_ agreement: ReferenceLine) -> HTML {
        let used: HTML =
            agreement.uses.last.map { "last used \(Wording.ago($0, asOf: view.asOf))" } ?? "not used yet"
        let gone: HTML = agreement.withdrawnOn.map { ", withdrawn \(HTML.day($0))" } ?? .nothing
        let by: HTML = agreement.givenBy.map { " by \($0)" } ?? .nothing
        return """
            <p>\(agreement.scope.map { "“\($0)”" } ?? "In confidence")</p><p class="by">agreed \(HTML.day(agreement.givenOn))\(by); \
            \(used)\(gone)</p>\(agreement.withdrawnOn == nil ? change(agreement) : .nothing)
            """
    }

    private func change(_ agreement: ReferenceLine) -> HTML {
        let deals = [(value: "", words: "none")] + view.deals.map { (value: $0.id.description, words: $0.name) }
        let address = Places.referenceChange(agreement.id)
        let place = "use-\(agreement.id)"
        return ActForm(
            title: "it was used", address: address, button: "Keep it",
            fields: [
                Field("In the deal", "deal", at: place, .choice(deals)), Field("On", "on", at: place, .day),
            ], hidden: [("deed", "use"), ("account", view.account.id.description)], frame: frame
        ).html
            + ActForm(
                title: "they withdrew their consent", address: address, button: "Keep it",
                fields: [Field("On", "on", at: "withdraw-\(agreement.id)", .day)],
                hidden: [("deed", "withdraw"), ("account", view.account.id.description)], frame: frame
            ).html
    }

    private var renewals: HTML {
        guard !view.renewals.isEmpty else { return .nothing }
        let rows: [HTML] = view.renewals.reversed().map { renewal in
            let rival: HTML =
                renewal.rival.map { "\($0) quoted" }
                ?? renewal.rivalQuoted.map { $0 ? "a rival quoted" : "no rival quoted" }
                ?? "whether a rival quoted is \(Unknown())"
            return """
                <li>\(renewal.isRenewed ? "Went on with us" : "Did not go on with us"), \(HTML.day(renewal.decidedOn)); \(rival)</li>
                """
        }
        return "<ul class=\"plain tight\">\(rows)</ul>"
    }

    private var orders: HTML {
        let orders = view.orders
        let marks = zip(
            ["how recently", "how often", "for how much"], [orders.recency, orders.frequency, orders.money])
        let known: [HTML] = marks.compactMap { name, mark in mark.map { "\(name) <strong>\($0)</strong>" } }
        let unknown = marks.filter { $1 == nil }.map(\.0)
        let rest: HTML =
            unknown.isEmpty
            ? .nothing : "<p>\(Wording.capitalised(Wording.list(unknown))) is \(Unknown()): no order carries a day.</p>"
        let placed: HTML =
            known.isEmpty
            ? .nothing : "<p>From 1 to 5, 5 for the best fifth of our customers: \(HTML.joined(known, by: ", ")).</p>"
        return "\(placed)\(rest)\(ExplanationDetails(orders.explanation, citations: view.citations, frame: frame))"
    }

    private var forms: HTML {
        guard frame.offersActs else { return .nothing }
        let account = [(name: "account", value: view.account.id.description)]
        let decisions = [(value: "yes", words: "they go on"), (value: "no", words: "they leave")]
        let quoted = [(value: "", words: "nobody knows"), (value: "yes", words: "yes"), (value: "no", words: "no")]
        let renewal = ActForm(
            title: "a decision to go on with us or not", address: Places.renewals, button: "Keep it",
            fields: [
                Field("They", "renewed", at: "renewal", .choice(decisions)),
                Field("Did a rival quote", "rivalQuoted", at: "renewal", .choice(quoted)),
                Field("Which", "rival", at: "renewal"), Field("On", "decidedOn", at: "renewal", .day),
            ], hidden: account, frame: frame)
        let agreement = ActForm(
            title: "that they may be named", address: Places.references, button: "Keep it",
            fields: [
                Field("What they agreed to, in their words", "scope", at: "agree", isRequired: true),
                Field("Who agreed", "givenBy", at: "agree"), Field("On", "givenOn", at: "agree", .day),
            ], hidden: account, frame: frame)
        return "<section><div class=\"section-head\"><h2>Write down</h2></div>\(renewal)\(agreement)</section>\n"
    }
}
