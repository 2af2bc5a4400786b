import KenDomain
package import KenVerbs

/// One page for whoever takes an account or a person over, made to be printed.
package struct HandoverPage: Markup {
    let view: HandoverView
    let frame: Frame

    package init(view: HandoverView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Handover: \(view.title)", frame: frame, content: content).html }

    private var content: HTML {
        """
        <article class="brief">
        \(Headline(over: over, title: view.title, under: .text(about)))
        <div class="columns">
        \(Panel("Who knows whom", people))
        \(Panel("What we promised", owed(view.weOwe)))\(Panel("What they promised", owed(view.theyOwe)))
        \(Panel("What hurts", hurts))
        \(Panel("What they told us", view.told.isEmpty ? .nothing : ToldList(view.told, frame: frame).html))
        \(Panel("What we may show", "<p>\(view.mayShow)</p>"))
        \(Panel("Next talks", talks))
        \(Panel("What not to ask again", list(view.settled)))
        \(Panel("What better not to raise", list(view.avoid)))
        </div>
        </article>
        """
    }

    private var over: HTML {
        "Handover of <a href=\"\(frame.to(Places.account(view.account.id)))\">\(view.account.name)</a>"
    }

    private var about: String {
        ([view.business].compactMap(\.self) + (view.person == nil ? view.heading : [])).joined(separator: " ")
    }

    private var people: HTML {
        guard !view.people.isEmpty else { return Unknown(ask: "Whom do we know there?").html }
        return "<ul class=\"plain\">\(view.people.map(person))</ul>"
    }

    private func person(_ one: HandoverView.Acquaintance) -> HTML {
        let leaves: HTML? = one.leavesOn.map {
            "<span class=\"state warning\">leaves \(Wording.until($0, asOf: frame.asOf))</span>"
        }
        let role = HTML.dotted([PersonRole(one.person).html, leaves].compactMap(\.self))
        let known = one.knownBy.isEmpty ? ["Nobody of ours has met them."] : one.knownBy
        let remarks = known + [one.temperament, one.wants.map { "Wants to hear: \($0)" }].compactMap(\.self)
        return """
            <li><p class="what"><a href="\(frame.to(Places.person(one.person.id)))">\(one.person.name)</a></p><p>\(role)</p>\
            \(remarks.map { "<p class=\"by\">\($0)</p>" as HTML })</li>

            """
    }

    private func owed(_ lines: [PromiseLine]) -> HTML {
        lines.isEmpty ? .nothing : PromiseList(lines, frame: frame, namesAccount: false).html
    }

    private var hurts: HTML {
        let pains = view.pains.isEmpty ? HTML.nothing : PainList(view.pains, frame: frame, namesAccount: false).html
        return "\(pains)\(list(view.issues))"
    }

    private var talks: HTML {
        let meetings = view.meetings.isEmpty ? HTML.nothing : MeetingList(view.meetings, frame: frame).html
        return "\(meetings)\(view.next.isEmpty ? .nothing : ProposalList(view.next, frame: frame).html)"
    }

    private func list(_ words: [String]) -> HTML {
        words.isEmpty ? .nothing : "<ul class=\"plain tight\">\(words.map { "<li>\($0)</li>" as HTML })</ul>"
    }
}
