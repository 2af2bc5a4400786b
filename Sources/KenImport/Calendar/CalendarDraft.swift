import KenDomain
import KenText

/// Turns one event into conversations, or says why not.
struct CalendarDraft {
    let options: ImportOptions
    let clock: ZoneClock

    /// What an event became.
    enum Reading {
        case drafts([Draft])
        case skip(field: String, reason: String)
    }

    /// The conversations of an event, one for each time it takes place.
    func read(_ event: CalendarEvent, line: Int) -> Reading {
        if event.isPrivate { return .skip(field: "CLASS", reason: "private in the calendar, and stays there") }
        let people = participants(of: event)
        if event.isOutsideWindow || event.occurrences.isEmpty {
            return .skip(
                field: "DTSTART",
                reason: "no time between \(options.calendarWindow.lowerBound) and \(options.calendarWindow.upperBound)")
        }
        let organiser = event.organiser.flatMap { MailText($0.address) }
        let others = people.filter { MailText($0.address) != organiser }
        if others.isEmpty && !options.includesSoloEvents {
            let everyone = event.attendees.filter { !$0.isThing }
            let declined = everyone.contains(where: \.hasDeclined)
            return .skip(field: "ATTENDEE", reason: declined ? "everybody else declined" : "no attendees")
        }
        return .drafts(event.occurrences.map { draft(of: event, at: $0, with: people, line: line) })
    }

    private func draft(
        of event: CalendarEvent, at occurrence: CalendarEvent.Occurrence, with people: [CalendarEvent.Attendee],
        line: Int
    ) -> Draft {
        let day = occurrence.startsAt.map(clock.day) ?? occurrence.day ?? options.asOf
        let notes = event.description.map(InvitationText.withoutBoilerplate)
        let title = event.summary.trimmingBlanks()
        var draft = InteractionDraft(
            kind: PlaceReading.kind(title: title, place: event.place, notes: event.description, link: event.link),
            on: day,
            title: title.isEmpty ? "Untitled" : Words.composed(title))
        draft.startsAt = occurrence.startsAt
        draft.minutes = event.minutes
        draft.isCancelled = event.isCancelled
        draft.gist = notes.flatMap { $0.isEmpty ? nil : Words.composed($0) }
        draft.topics = options.topics.topics(title: title, notes: notes, minutes: event.minutes)
        draft.initiator = initiator(of: event)
        for person in people {
            guard let mail = MailText(person.address) else { continue }
            draft.participants.append(.mail(mail.address))
            if let name = person.name.map({ Words.composed($0.trimmingBlanks()) }), !name.isEmpty, MailText(name) == nil
            {
                draft.names[mail.address] = name
            }
        }
        var custom: [String: String] = [:]
        custom["LOCATION"] = event.place
        custom["ORGANIZER"] = event.organiser.flatMap { MailText($0.address)?.address }
        return Draft(
            origin: Draft.Origin(
                source: "calendar.event",
                externalID: [event.uid, occurrence.key].compactMap(\.self).joined(separator: "/"),
                line: line),
            learnedOn: learnedOn(event, day), content: .interaction(draft), custom: custom)
    }

    /// The day of the talk; for one still to come the day it was entered, at the latest today.
    private func learnedOn(_ event: CalendarEvent, _ day: Day) -> Day {
        day <= options.asOf ? day : min(event.createdAt.map(clock.day) ?? options.asOf, options.asOf)
    }

    /// Who takes part, the one who invites first: people with an address who did not decline, each once.
    private func participants(of event: CalendarEvent) -> [CalendarEvent.Attendee] {
        let attendees = event.attendees
        var people: [CalendarEvent.Attendee] = []
        var seen: Set<String> = []
        for person in [event.organiser].compactMap(\.self) + attendees {
            guard let mail = MailText(person.address), !person.isThing, !FreeMail.isCalendarThing(mail.domain) else {
                continue
            }
            let answers = attendees.filter { MailText($0.address)?.address == mail.address }
            guard !answers.contains(where: { $0.hasDeclined || $0.isThing }), seen.insert(mail.address).inserted else {
                continue
            }
            var named = person
            named.name = person.name ?? answers.lazy.compactMap(\.name).first
            people.append(named)
        }
        return people
    }

    private func initiator(of event: CalendarEvent) -> Interaction.Initiator? {
        guard !options.ourDomains.isEmpty, let mail = event.organiser.flatMap({ MailText($0.address) }) else {
            return nil
        }
        return options.ourDomains.contains(mail.domain) ? .us : .them
    }
}
