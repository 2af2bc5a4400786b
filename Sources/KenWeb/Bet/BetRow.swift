import KenDomain
import KenVerbs

/// One decision: who asked, whose need, what it rests on, how firmly it stands and what would make it safe.
struct BetRow: Markup {
    let line: BetLine
    let citations: Citations
    let asOf: Day
    let frame: Frame

    private var place: String { "bet-\(line.id)" }

    var html: HTML {
        """
        <li id="\(place)"><p class="what">\(title)</p>
        <p class="by">\(HTML.dotted(facts, acts: [EditLink(.bet(line.id), frame: frame).html]))</p>
        \(verdict)\(grounds)\(acts)</li>

        """
    }

    private var title: HTML {
        line.text.map { HTML.text($0) } ?? "<span class=\"secret\">A decision in confidence</span>"
    }

    private var facts: [HTML] {
        let when =
            line.decidedOn > asOf
            ? "to be decided \(Wording.until(line.decidedOn, asOf: asOf))"
            : "decided \(Wording.ago(line.decidedOn, asOf: asOf))"
        let asker: HTML? = line.askedBy.map {
            "asked by <a href=\"\(frame.to(Places.person($0.id)))\">\($0.name)</a>"
        }
        let needs = line.needOf.map { "<a href=\"\(frame.to(Places.account($0.id)))\">\($0.name)</a>" as HTML }
        let need: HTML? = needs.isEmpty ? nil : "need of \(HTML.joined(needs, by: ", "))"
        let facts: [HTML?] = [
            .text(Wording.name(line.kind)), line.item.map { HTML.text($0) }, asker, need, .text(when),
        ]
        return facts.compactMap(\.self)
    }

    private var verdict: HTML {
        guard let verdict = line.verdict else { return "<p class=\"secret\">Answered in confidence.</p>" }
        let moves = verdict.gaps.map { "<li>\(Wording.move($0))</li>" as HTML }
        let toDo: HTML =
            moves.isEmpty ? .nothing : "<p class=\"by\">What would make it safe:</p><ul class=\"notes\">\(moves)</ul>"
        return """
            <p><span class="state \(tone(verdict.word))">\(Wording.name(verdict.word))</span>\
            \(line.isInConfidence ? " <span class=\"secret\">partly answered in confidence</span>" : .nothing)</p>\
            \(toDo)\(ExplanationDetails(verdict.explanation, citations: citations, frame: frame))
            """
    }

    private func tone(_ word: BetVerdict.Word) -> HTML {
        switch word {
        case .safe: "good"
        case .thin: "still"
        case .oneLoudCustomer, .partnerOnly, .levelOneOnly: "warning"
        }
    }

    private var grounds: HTML {
        guard !line.grounds.isEmpty else { return "<p>\(Unknown(ask: "What does it rest on?"))</p>" }
        return """
            <details class="why"><summary>rests on \(Wording.count(line.grounds.count, "answer"))</summary>\
            <div class="opened">\(line.grounds.map(ground))</div></details>

            """
    }

    private func ground(_ ground: BetLine.Ground) -> HTML {
        let words: HTML =
            ground.gist.map { "<p class=\"words\">\($0)</p>" } ?? "<p class=\"secret\">Answered in confidence.</p>"
        return """
            <div><p class="heading">\(ground.account.name): \(ground.questionText)</p>\(words)\
            \(CitationList(citations.of(ground.evidence), frame: frame, isTitled: false))\(removal(ground))</div>
            """
    }

    private func removal(_ ground: BetLine.Ground) -> HTML {
        guard frame.offersActs, ground.gist != nil else { return .nothing }
        return """
            <form class="acts" method="post" action="\(Places.betGrounds(line.id))">\
            <input type="hidden" name="claim" value="\(ground.claim.description)">\
            <button class="button quiet">It does not rest on this</button></form>
            """
    }

    private var acts: HTML {
        guard frame.offersActs, line.text != nil else { return .nothing }
        let add = ActForm(
            title: "add what it rests on", address: Places.betGrounds(line.id), button: "Add",
            fields: [
                Field("What this account said", "restsOn", at: place, isRequired: true),
                Field("in answer to", "question", at: place, .questions()),
            ], frame: frame)
        let take: HTML =
            line.decidedOn > asOf
            ? "<button class=\"button\" name=\"deed\" value=\"take\">Decide: we do it</button>" : .nothing
        return """
            \(add)<form class="acts" method="post" action="\(Places.betDecision(line.id))">\(take)\
            <button class="button quiet" name="deed" value="drop">Give it up</button></form>
            """
    }
}

/// One assumption with the question that would turn it into evidence.
struct AssumptionRow: Markup {
    let line: AssumptionLine
    let asOf: Day
    let frame: Frame

    var html: HTML {
        """
        <li><p class="what">\(line.assumption.text)</p><p class="by">\(HTML.dotted(facts))</p>
        <p>\(ask)</p>\(ExplanationDetails(line.explanation, citations: Citations(), frame: frame))\(strike)</li>

        """
    }

    private var facts: [HTML] {
        let sure = line.assumption.confidence == nil ? "nothing supports it" : nil
        let since = line.assumption.since.map { "acted on for \(Wording.span(days: $0.days(to: asOf)))" }
        return [Wording.name(line.assumption.kind), line.account?.name, since, sure].compactMap(\.self)
            .map { .text($0) }
    }

    private var ask: HTML {
        if line.isAnswered { return "<span class=\"state good\">answered first-hand: it can be struck</span>" }
        let question: HTML = "Ask: \(line.questionText)"
        guard let account = line.account, frame.offersActs else { return question }
        let address = "\(Places.log)?account=\(account.name.inQuery)&question=\(line.question.description.inQuery)"
        return "<a href=\"\(address)\">\(question)</a>"
    }

    private var strike: HTML {
        guard let id = line.id else { return .nothing }
        return ActForm(
            title: "strike it", address: Places.assumption(id), button: "Strike it",
            fields: [Field("Because", "reason", at: "strike-\(id)", isRequired: true)], frame: frame
        ).html
    }
}
