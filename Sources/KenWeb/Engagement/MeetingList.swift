import KenDomain
package import KenVerbs

/// Planned meetings, soonest first, each with its brief.
package struct MeetingList: Markup {
    var meetings: [MeetingMark]
    var frame: Frame

    package init(_ meetings: [MeetingMark], frame: Frame) {
        self.meetings = meetings
        self.frame = frame
    }

    package var html: HTML { "<ol class=\"plain meetings\" data-list>\(meetings.map(row))</ol>" }

    private func row(_ meeting: MeetingMark) -> HTML {
        """
        <li><p class="when">\(Wording.capitalised(Wording.until(meeting.on, asOf: frame.asOf))), \
        \(Wording.weekday(meeting.on)) \(Wording.date(meeting.on))</p>
        <p class="what"><a href="\(frame.to(Places.conversationBrief(meeting.id)))">\(title(meeting))</a></p>
        <p class="by">\(people(meeting))</p></li>

        """
    }

    private func title(_ meeting: MeetingMark) -> String {
        [meeting.accountName, meeting.title].compactMap(\.self).joined(separator: ": ")
    }

    private func people(_ meeting: MeetingMark) -> String {
        let theirs = Wording.list(meeting.theirs)
        let ours = Wording.list(meeting.ours)
        return [theirs, ours].filter { !$0.isEmpty }.joined(separator: " with ")
    }
}
