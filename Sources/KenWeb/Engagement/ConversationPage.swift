import KenDomain
package import KenVerbs

/// One conversation: who, about what, what was learned and promised in it.
package struct ConversationPage: Markup {
    let view: ConversationView
    let frame: Frame

    package init(view: ConversationView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document(view.line.title, frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(over: origin, title: view.line.title, under: facts))
        \(gist)
        <div class="beside"><div>
        \(plan)
        \(Panel("What we learned", CitationList(view.learned, frame: frame).html))
        \(Panel("What was promised", view.promises.isEmpty ? .nothing : PromiseList(view.promises, frame: frame).html))
        \(Panel("What hurts", view.pains.isEmpty ? .nothing : PainList(view.pains, frame: frame).html))
        \(asked)\(nothingNoted)
        </div><div>
        \(Panel("How you met", kindForm))\(Panel(view.isUpcoming ? "Who comes" : "Who was there", people))\(Panel(view.isUpcoming ? "What it is about" : "What it was about", topics))
        </div></div>
        """
    }

    private var origin: HTML {
        let accounts = view.accounts.map {
            "<a href=\"\(frame.to(Places.accountTimeline($0.id)))\">\($0.name)</a>" as HTML
        }
        let edit = view.line.isInConfidence ? .nothing : EditLink(.interaction(view.line.id), frame: frame).html
        return HTML.dotted(accounts, acts: [edit])
    }

    private var facts: HTML {
        let line = view.line
        let when = "\(Wording.weekday(line.on)) \(Wording.date(line.on)), \(Wording.ago(line.on, asOf: frame.asOf))"
        let kind = Inferred(Wording.name(line.kind.value), why: line.kind.inferredFrom).html
        let length: HTML? = line.minutes.map { .text(Wording.minutes($0)) }
        return HTML.dotted([.text(when), kind, length].compactMap(\.self))
    }

    private var gist: HTML {
        if view.line.isInConfidence {
            return "<p class=\"secret\">The words of this conversation are in confidence.</p>"
        }
        let brief: HTML =
            view.isUpcoming
            ? "<p class=\"acts\"><a class=\"button primary\" href=\"\(frame.to(Places.conversationBrief(view.line.id)))\">Read the brief</a></p>"
            : .nothing
        return "\(view.line.gist.map { "<p class=\"words read gist\">\($0)</p>" as HTML })\(brief)"
    }

    private var plan: HTML {
        if let agenda = view.agenda { return AgendaSection(agenda: agenda, meeting: view.line.id, frame: frame).html }
        guard view.isUpcoming, frame.offersActs, !view.line.isInConfidence else { return .nothing }
        let empty: HTML = """
            <p class="empty">This meeting has no plan yet. A first, executive or roadmap meeting goes through sales and out \
            to the customer in time; any other needs a note only.</p>
            """
        return Panel("Plan", "\(empty)\(PlanForm(title: "write a plan", meeting: view.line.id, frame: frame))").html
    }

    private var asked: HTML {
        guard !view.isUpcoming, !view.line.isInConfidence else { return .nothing }
        return SessionSection(session: view.session, talk: view.line.id, frame: frame).html
    }

    private var nothingNoted: HTML {
        guard view.learned.isEmpty, view.promises.isEmpty, view.pains.isEmpty, !view.isUpcoming else { return .nothing }
        let log: HTML =
            frame.offersActs ? " <a href=\"\(Places.log)\">Log a note</a> and its answers appear here." : .nothing
        return "<p class=\"empty\">Nothing was written down of what was learned or promised.\(log)</p>"
    }

    private var kindForm: HTML {
        let kind = view.line.kind
        guard kind.isInferred else { return .nothing }
        let kinds = InteractionKind.allCases.map { (value: $0.rawValue, words: Wording.name($0)) }
        return ChoiceForm(
            address: Places.conversationKind(view.line.id), field: "kind",
            question: "Ken takes it for: \(Wording.name(kind.value)). Right?",
            current: (value: kind.value.rawValue, words: Wording.name(kind.value)),
            others: kinds.filter { $0.value != kind.value.rawValue }, frame: frame
        ).html
    }

    private var people: HTML {
        let all = view.line.theirs + view.line.ours
        guard !all.isEmpty else { return Unknown(ask: "Who was there?").html }
        return "<ul class=\"plain\">\(all.map(person))</ul>"
    }

    private func person(_ mark: PersonMark) -> HTML {
        """
        <li><p><a href="\(frame.to(Places.person(mark.id)))">\(mark.name)</a></p>\
        <p class="by">\(mark.side == .ours ? .text(mark.role) : PersonRole(mark).html)</p></li>
        """
    }

    private var topics: HTML {
        guard !view.isUpcoming else { return planned(view.planned) }
        guard !view.line.topics.value.isEmpty else { return "\(Unknown(ask: "What was it about?"))\(correction)" }
        return "\(list(view.line.topics.value))\(inferredNote)\(correction)"
    }

    private func planned(_ topics: [TopicMinutes]) -> HTML { topics.isEmpty ? .nothing : list(topics) }

    private func list(_ topics: [TopicMinutes]) -> HTML {
        let rows = topics.map { topic -> HTML in
            "<div><dt>\(Wording.capitalised(Wording.name(topic.topic)))</dt><dd>\(Wording.minutes(topic.minutes))</dd></div>"
        }
        return "<dl class=\"pairs\">\(rows)</dl>"
    }

    private var inferredNote: HTML {
        view.line.topics.inferredFrom.map { "<p class=\"by\">Inferred: \($0).</p>" } ?? .nothing
    }

    /// One tap corrects what it was mostly about (rule book 0.4).
    private var correction: HTML {
        guard frame.offersActs, view.line.topics.isInferred || view.line.topics.value.isEmpty else { return .nothing }
        let choices: [(Topic.Class, String)] = [
            (.tactical, "mostly price and delivery"), (.product, "mostly the product"),
            (.strategic, "mostly their future"),
        ]
        let buttons = choices.map { choice -> HTML in
            "<button class=\"button quiet\" name=\"class\" value=\"\(choice.0.rawValue)\">\(choice.1)</button>"
        }
        return """
            <form class="acts" method="post" action="\(Places.conversationTopics(view.line.id))">\(buttons)</form>
            """
    }
}
