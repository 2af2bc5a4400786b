import KenDomain
package import KenVerbs

/// Our decisions with what they rest on, and what we act on without evidence, worst first.
package struct BetsPage: Markup {
    let view: BetsView
    let frame: Frame

    package init(view: BetsView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Bets", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Bets"))<p class="words read lead-words">\(sentence)</p>
        \(Panel("Still to decide", bets(view.open)))\(Panel("Decided", bets(view.taken)))\(ListLinks(Places.bets, frame: frame))
        \(Panel("What we assume", remark: "Worst first: what hangs on it, as far as we are not sure.", assumptions))
        \(forms)
        """
    }

    private var sentence: String {
        let all = view.taken.count + view.open.count
        guard all > 0 else {
            return """
                No decision is on record. Write down what you decided on roadmap, price or configuration and which answers \
                it rests on, and Ken says how firmly it stands.
                """
        }
        let safe = view.taken.count { $0.verdict?.word == .safe }
        let decided = Wording.capitalised(Wording.count(view.taken.count, "decision"))
        let stand = safe == 1 ? "one stands firmly" : "\(Wording.number(safe)) stand firmly"
        return view.taken.isEmpty
            ? "Nothing is decided yet; what is still open stands below."
            : "\(decided) \(view.taken.count == 1 ? "is" : "are") on record; \(stand) on what customers said."
    }

    private func bets(_ lines: [BetLine]) -> HTML {
        guard !lines.isEmpty else { return .nothing }
        return """
            <ul class="plain" data-list>\
            \(lines.map { BetRow(line: $0, citations: view.citations, asOf: view.asOf, frame: frame) })</ul>
            """
    }

    private var assumptions: HTML {
        guard !view.assumptions.isEmpty else {
            return """
                <p class="empty">Nothing is known that we act on without first-hand evidence. Write down what you take for \
                granted about a trend, a customer or an answer, and it is listed here with the question to ask.</p>
                """
        }
        return """
            <ul class="plain" data-list>\(view.assumptions.map { AssumptionRow(line: $0, asOf: view.asOf, frame: frame) })</ul>
            """
    }

    private var forms: HTML {
        guard frame.offersActs else { return .nothing }
        return "<section><div class=\"section-head\"><h2>Write down</h2></div>\(betForm)\(assumptionForm)</section>"
    }

    private var betForm: ActForm {
        let kinds = Bet.Kind.allCases.map { (value: $0.rawValue, words: Wording.name($0)) }
        let items = [(value: "", words: "none")] + view.items.map { (value: $0, words: $0) }
        return ActForm(
            title: "a decision", address: Places.bets, button: "Keep it",
            fields: [
                Field("What is decided", "text", at: "bet", isRequired: true),
                Field("About", "kind", at: "bet", .choice(kinds)),
                Field("Item of our roadmap", "item", at: "bet", .choice(items)),
                Field("Asked by", "askedBy", at: "bet", hint: "a colleague, or somebody of theirs"),
                Field("Whose need", "needOf", at: "bet", hint: "accounts, parted by commas"),
                Field("It rests on what this account said", "restsOn", at: "bet"),
                Field("in answer to", "question", at: "bet", .questions(orNone: "no answer yet")),
                Field(
                    "Decided on", "decidedOn", at: "bet", .day, hint: "a day ahead while it is open; empty for today"),
            ], frame: frame)
    }

    private var assumptionForm: ActForm {
        let kinds = Assumption.Kind.allCases.map { (value: $0.rawValue, words: Wording.name($0)) }
        let stakes = [("0.25", "little"), ("0.5", "something"), ("1", "very much")]
        return ActForm(
            title: "an assumption", address: Places.assumptions, button: "Keep it",
            fields: [
                Field("What we assume", "text", at: "assume", isRequired: true),
                Field("It is", "kind", at: "assume", .choice(kinds), value: Assumption.Kind.answer.rawValue),
                Field("About the account", "account", at: "assume"),
                Field("The question that would settle it", "question", at: "assume", .questions(orNone: "Ken chooses")),
                Field(
                    "What hangs on it", "stake", at: "assume", .choice(stakes.map { (value: $0.0, words: $0.1) }),
                    value: "0.5"),
            ], frame: frame)
    }
}
