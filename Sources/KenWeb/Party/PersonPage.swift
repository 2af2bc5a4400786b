import KenDomain
package import KenVerbs

/// One person: what they are to us and to the four schools, who knows them, what they told us. Nobody is graded here.
package struct PersonPage: Markup {
    let view: PersonView
    let frame: Frame

    package init(view: PersonView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document(view.person.name, frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(over: origin, title: view.person.name, under: facts))
        <div class="beside"><div>
        \(Panel("What they told us", remark: "So that nobody asks again.", told))
        \(Panel("Promises", promises))\(Panel("What hurts them", pains))
        \(Panel("Conversations", InteractionList(view.timeline, frame: frame).html))
        </div><div>
        \(Panel("What makes a talk go well", temperament))\(Panel("Who of ours knows them", knownBy))
        \(Panel("Their time", time))
        \(Panel("What they do", functions))\(Panel("Who they are", party))\(Panel("The four schools", remark: schoolsRemark, voices))
        </div></div>
        """
    }

    // MARK: Head

    private var origin: HTML {
        let edit = EditLink(.person(view.person.id), frame: frame).html
        guard let place = view.organisation else { return HTML.dotted([], acts: [edit, file, erase]) }
        let handover = "\(Places.accountHandover(place.id))?person=\(view.person.id.description)"
        return HTML.dotted(
            ["<a href=\"\(frame.to(Places.accountPeople(place.id)))\">\(place.name)</a>"],
            acts: ["<a href=\"\(frame.to(handover))\">hand over</a>", edit, file, erase])
    }

    private var file: HTML {
        guard frame.mayAdminister else { return .nothing }
        return "<a href=\"\(Places.personFile(view.person.id))\" download>their file</a>"
    }

    private var erase: HTML {
        guard frame.mayAdminister, frame.offersActs else { return .nothing }
        return "<a href=\"\(Places.personErasure(view.person.id))\">erase</a>"
    }

    private var facts: HTML {
        let leaves: HTML? = view.person.leavesOn.map {
            "<span class=\"state warning\">leaves \(Wording.until($0, asOf: frame.asOf))</span>"
        }
        return HTML.dotted([PersonRole(view.mark).html, leaves].compactMap(\.self))
    }

    // MARK: What they said

    private var told: HTML {
        guard !view.told.isEmpty else { return "<p class=\"empty\">They have not told us anything we wrote down.</p>" }
        return ToldList(view.told, frame: frame).html
    }

    private var promises: HTML { view.promises.isEmpty ? .nothing : PromiseList(view.promises, frame: frame).html }
    private var pains: HTML { view.pains.isEmpty ? .nothing : PainList(view.pains, frame: frame).html }

    // MARK: Beside

    private var temperament: HTML {
        let wants = view.person.wants.map { "<p>Wants to hear: \($0)</p>" as HTML }
        let temper = view.person.temperament.map { "<p class=\"words\">\($0)</p>" as HTML }
        return HTML.joined([temper, wants].compactMap(\.self), by: .nothing)
    }

    private var knownBy: HTML {
        guard !view.knownBy.isEmpty else {
            return view.mark.side == .ours ? .nothing : "<p class=\"empty\">Nobody of ours has talked with them.</p>"
        }
        return "<ul class=\"plain\">\(view.knownBy.map(known))</ul>"
    }

    private func known(_ line: PersonView.KnownBy) -> HTML {
        let met = line.lastMetOn.map { "last met \(Wording.ago($0, asOf: frame.asOf))" }
        return """
            <li><p><a href="\(frame.to(Places.person(line.colleague.id)))">\(line.colleague.name)</a></p>
            <p class="by">\(HTML.dotted([met, line.hint.map { "what would help: \($0)" }].compactMap { $0.map { .text($0) } }))</p></li>
            """
    }

    /// How much of it we have taken; what that rests on opens below it.
    private var time: HTML {
        view.time.map { time in
            "<p>\(time.words)</p>\(ExplanationDetails(time.explanation, citations: view.citations, frame: frame))"
        } ?? .nothing
    }

    private var functions: HTML {
        view.affiliation.map { FunctionsForm(person: view.person.id, affiliation: $0, frame: frame).html } ?? .nothing
    }

    private var party: HTML {
        let settled = view.facts.filter { $0.answer.value != .unknown }
        let answer = view.labelFact.map { FactForm(person: view.person.id, fact: $0, isOpen: true, frame: frame).html }
        let ask = view.labelQuestion.map { "<p>\(Unknown()) \($0)</p>\(answer)" as HTML } ?? .nothing
        guard !settled.isEmpty else { return ask }
        return "<ul class=\"plain facts\">\(settled.map(fact))</ul>\(ask)"
    }

    private func fact(_ line: PersonView.FactLine) -> HTML {
        """
        <li><p>\(line.fact.question) \(Inferred(line.answer.value == .yes ? "Yes." : "No.", why: line.answer.inferredFrom))</p>\
        \(line.answer.isInferred ? FactForm(person: view.person.id, fact: line.fact, frame: frame).html : .nothing)</li>
        """
    }

    private var schoolsRemark: HTML {
        view.disagreement >= 2
            ? "\(VoiceBadge(view.disagreement)) They do not agree here."
            : "They agree here, as far as they speak."
    }

    private var voices: HTML {
        guard view.mark.label != .unclassified else { return .nothing }
        return "<dl class=\"pairs\">\(view.voices.map(voice))</dl>"
    }

    private func voice(_ line: PersonView.VoiceLine) -> HTML {
        """
        <div><dt>\(Wording.capitalised(Wording.name(line.voice)))</dt>\
        <dd>\(line.verdict == .silent ? "<span class=\"soft\">says nothing</span>" : .text(line.phrase))</dd></div>
        """
    }
}
