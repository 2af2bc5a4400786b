package import KenVerbs

/// What to talk about next, what is planned, and what was held.
package struct ConversationsPage: Markup {
    let view: ConversationsView
    let frame: Frame

    package init(view: ConversationsView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Conversations", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Conversations", under: "Whom to talk to next and why, what is on the calendar, and what was said."))
        <div class="beside"><div>
        \(Panel("Worth having", remark: "Open needs first, then what we most need to learn.", proposals))
        </div><div>\(Panel("Planned", planned))\(calendar)</div></div>
        \(Panel("Held", "\(InteractionList(view.held, frame: frame, namesAccount: true))\(pager)"))\(ListLinks(Places.conversations, frame: frame))
        """
    }

    private var proposals: HTML { ProposalList(view.proposals, frame: frame).html }

    private var planned: HTML {
        view.upcoming.isEmpty
            ? "<p class=\"empty\">Nothing is on the calendar. Import an .ics file and its meetings appear here, each with a brief.</p>"
            : MeetingList(view.upcoming, frame: frame).html
    }

    private var pager: Pager { Pager(next: view.nextPage, place: Places.conversations, frame: frame) }

    private var calendar: HTML {
        guard !view.upcoming.isEmpty, !frame.isPast else { return .nothing }
        return
            "<p class=\"by exports\"><a href=\"\(Places.conversationsCalendar)\" download>Calendar file of all planned</a></p>"
    }
}
