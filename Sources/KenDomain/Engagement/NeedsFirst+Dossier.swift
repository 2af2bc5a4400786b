extension NeedsFirst {
    /// Meetings on the calendar, and those of late, that pass over an open need; soonest first, then by id.
    static func all(in dossier: Dossier, _ conversations: Conversations, policy: Policy) -> [NeedsFirst] {
        let agendas = dossier.agendas.compactMap { of($0, dossier, asOf: conversations.asOf, policy: policy) }
        let planned = Set(dossier.agendas.compactMap(\.interaction))
        let talks = conversations.talks(within: policy.engagement.watchDays).filter { talk in
            !planned.contains(talk.record.id)
        }
        return (agendas + talks.compactMap { of($0, dossier, policy: policy) })
            .sorted { ($1.on, String(describing: $0.meeting)) < ($0.on, String(describing: $1.meeting)) }
    }

    /// What is wrong with one agenda while a need is open; nil when nothing is.
    public static func of(_ agenda: Agenda, _ dossier: Dossier, asOf: Day, policy: Policy) -> NeedsFirst? {
        guard agenda.meetingOn.days(to: asOf) <= policy.engagement.watchDays else { return nil }
        return NeedsFirst(
            agenda.items, minutes: agenda.minutes, isExecutive: agenda.occasions.contains(.executive),
            needs: UrgentNeed.all(in: dossier, asOf: min(agenda.meetingOn, asOf), policy: policy),
            meeting: .agenda(agenda.id), on: agenda.meetingOn, reason: agenda.reason, policy: policy.engagement)
    }

    /// A talk without an agenda, asked for by us, by the topics that people wrote down.
    private static func of(_ talk: Conversation, _ dossier: Dossier, policy: Policy) -> NeedsFirst? {
        guard talk.record.initiator != .them, !talk.record.topics.isInferred, !talk.theirs.isEmpty else { return nil }
        let executive: (Profile) -> Bool = { $0.functions.contains(.executive) }
        let items = talk.record.topics.value.map {
            AgendaItem(
                Wording.name($0.topic), topic: $0.topic, minutes: $0.minutes, isAdvance: $0.topic.isOurWish,
                owner: talk.ours.first?.person.id)
        }
        return NeedsFirst(
            items, minutes: nil,
            isExecutive: talk.ours.contains(where: executive) && talk.theirs.contains(where: executive),
            needs: UrgentNeed.all(in: dossier, asOf: talk.record.happenedOn, policy: policy),
            meeting: talk.reference, on: talk.record.happenedOn, policy: policy.engagement)
    }
}

extension Topic {
    /// Whether talking about it furthers our wishes first (rule book 8.4).
    var isOurWish: Bool { self == .ourRoadmap || self == .featureRequest }
}
