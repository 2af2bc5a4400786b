package import KenDomain
import KenImport

extension Ken {
    /// Meetings in one calendar at most.
    private static let calendarMost = 200

    /// A brief as a calendar file: its meeting, with the brief as what the calendar shows.
    /// - Parameter link: where the brief is read; nil where no address is known.
    /// - Throws: ``Refusal/notFound(_:)`` when no meeting is planned.
    package func calendar(of brief: BriefView, link: String? = nil) throws(Refusal) -> String {
        guard let meeting = brief.meeting else {
            throw .notFound("meeting planned with \(brief.account.name); plan one and its calendar file is here")
        }
        let event = event(meeting, named: "\(brief.account.name): \(meeting.title)", says: brief.words, link: link)
        return CalendarWriter.calendar([event], now: world.now())
    }

    /// Every planned meeting as a calendar, each with the way to its brief.
    package func calendar(
        as caller: Caller, link: @Sendable (Interaction.ID) -> String?
    ) async throws -> String {
        let today = today()
        let standing = try await standing(asOf: today, policy: try await policy(asOf: today))
        let events = standing.nextMeetings(most: Self.calendarMost).map { meeting in
            let link = link(meeting.id)
            let who = (meeting.theirs + meeting.ours).isEmpty ? nil : Wording.list(meeting.theirs + meeting.ours)
            return event(
                meeting, named: [meeting.accountName, meeting.title].compactMap(\.self).joined(separator: ": "),
                says: [who.map { "With \($0)." }, link.map { "The brief: \($0)" }].compactMap(\.self)
                    .joined(separator: "\n"), link: link)
        }
        return CalendarWriter.calendar(events, now: world.now())
    }

    private func event(
        _ meeting: MeetingMark, named name: String, says words: String, link: String?
    ) -> CalendarWriter.Event {
        CalendarWriter.Event(
            uid: "\(meeting.id)@ken", summary: name, on: meeting.on, startsAt: meeting.startsAt,
            minutes: meeting.minutes,
            description: words, link: link)
    }
}
