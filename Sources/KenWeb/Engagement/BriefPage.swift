import KenDomain
package import KenVerbs

/// The brief for one conversation: one printable page. If only one page works, it is this one.
package struct BriefPage: Markup {
    let view: BriefView
    let frame: Frame

    package init(view: BriefView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Brief: \(view.account.name)", frame: frame, content: content).html }

    private var content: HTML {
        """
        <article class="brief">
        \(Headline(over: when, title: title, under: business))
        \(FindingList(view.opening, citations: view.citations, frame: frame, isLesser: true))
        <div class="columns">
        \(Panel("Who comes", who))
        \(Panel("How to begin", "<p class=\"words\">\(view.suggestedOpening)</p>"))
        \(Panel("Worth asking", asks))
        \(Panel("What not to raise", list(view.avoid)))
        \(Panel("What hurts them now", hurts))
        \(Panel("We owe them", owed(view.weOwe)))\(Panel("They owe us", owed(view.theyOwe)))
        \(Panel("What they told us", told))
        \(Panel("What we may show", show))
        \(Panel("Deals and worth", list(view.deals + view.value)))
        </div>
        \(missing)
        </article>
        \(files)
        """
    }

    // MARK: Head

    private var title: String { view.meeting.map { "\(view.account.name): \($0.title)" } ?? view.account.name }

    private var when: HTML {
        let brief: HTML = "Brief for <a href=\"\(frame.to(Places.account(view.account.id)))\">\(view.account.name)</a>"
        guard let meeting = view.meeting else { return "\(brief) · no meeting is planned" }
        let day =
            "\(Wording.weekday(meeting.on)) \(Wording.date(meeting.on)), \(Wording.until(meeting.on, asOf: frame.asOf))"
        let plan: HTML = "<a href=\"\(frame.to(Places.conversation(meeting.id)))\">plan and agenda</a>"
        return HTML.dotted([brief, .text(day)], acts: [plan])
    }

    private var business: HTML {
        let ours = view.ours.isEmpty ? nil : "From us: \(Wording.list(view.ours.map(\.name)))."
        return .text([view.business, ours].compactMap(\.self).joined(separator: " "))
    }

    // MARK: Sections

    private var who: HTML {
        guard !view.attendees.isEmpty else { return Unknown(ask: "Who will be there?").html }
        return
            "<ul class=\"plain\">\(view.attendees.map(attendee))</ul>\(view.load.map { "<p class=\"by\">\($0)</p>" as HTML })"
    }

    private func attendee(_ one: BriefView.Attendee) -> HTML {
        let leaves: HTML? = one.leavesOn.map {
            "<span class=\"state warning\">leaves \(Wording.until($0, asOf: frame.asOf))</span>"
        }
        let role = HTML.dotted([PersonRole(one.person).html, leaves].compactMap(\.self))
        let remarks = [
            one.job.map { "Tries to \($0)" }, one.temperament, one.wants.map { "Wants to hear: \($0)" }, one.knownBy,
        ].compactMap(\.self)
        return """
            <li><p class="what"><a href="\(frame.to(Places.person(one.person.id)))">\(one.person.name)</a></p><p>\(role)</p>\
            \(remarks.map { "<p class=\"by\">\($0)</p>" as HTML })</li>

            """
    }

    private var told: HTML { view.told.isEmpty ? .nothing : ToldList(view.told, frame: frame).html }

    private var asks: HTML {
        guard !view.asks.isEmpty else { return .nothing }
        let rows = view.asks.map { ask -> HTML in
            "<li><p class=\"words\">\(ask.text)</p><p class=\"by\">\(ask.why)</p></li>"
        }
        return "<ol class=\"plain asks\">\(rows)</ol>"
    }

    private func owed(_ lines: [PromiseLine]) -> HTML {
        lines.isEmpty ? .nothing : PromiseList(lines, frame: frame, namesAccount: false).html
    }

    private var hurts: HTML {
        let pains = view.pains.isEmpty ? HTML.nothing : PainList(view.pains, frame: frame, namesAccount: false).html
        return "\(pains)\(list(view.issues))"
    }

    private var show: HTML { "<p>\(view.mayShow)</p>" }

    private func list(_ words: [String]) -> HTML {
        words.isEmpty ? .nothing : "<ul class=\"plain tight\">\(words.map { "<li>\($0)</li>" as HTML })</ul>"
    }

    /// The same as files to keep; the calendar's only when there is a meeting.
    private var files: HTML {
        let markdown =
            view.meeting.map { Places.conversationBriefMarkdown($0.id) } ?? Places.accountBriefMarkdown(view.account.id)
        let calendar: HTML? = view.meeting.map { meeting in
            "<a href=\"\(frame.to(Places.conversationBriefCalendar(meeting.id)))\" download>Calendar file</a>"
        }
        let links = ["<a href=\"\(frame.to(markdown))\" download>Markdown</a>" as HTML, calendar].compactMap(\.self)
        return "<p class=\"by exports\">\(HTML.joined(links, by: " · "))</p>"
    }

    private var missing: HTML {
        guard !view.missing.isEmpty else { return .nothing }
        return """
            <aside class="missing"><h2>What would make this brief better</h2>\
            <ul>\(view.missing.map { "<li>\($0)</li>" as HTML })</ul></aside>
            """
    }
}
