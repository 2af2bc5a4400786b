import KenDomain
import KenStore

/// A meeting as a person names it, with what is on record of its account.
struct MeetingFinding: Sendable {
    let meeting: Interaction
    let reading: AccountReading
    let colleagues: [Profile]

    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` for a name that fits several,
    ///   ``Refusal/forbidden(_:)`` for a meeting in others' confidence.
    init(_ name: String, in db: any SQLConnection, for caller: Caller, today: Day) throws {
        let policy = try db.policy(on: today) ?? Policy()
        let found = try MeetingFinding.find(name, in: db, today: today)
        meeting = found.meeting
        reading = AccountReading(found.dossier, for: caller, asOf: today, policy: policy)
        colleagues = try db.colleagues(asOf: today)
        guard reading.mayRead(meeting.standing) else { throw Refusal.forbidden("read this conversation") }
    }

    /// The plan of it.
    /// - Throws: ``Refusal/notFound(_:)`` while nobody planned it, ``Refusal/forbidden(_:)`` for one in others' confidence.
    func plan() throws(Refusal) -> Agenda {
        guard let agenda = reading.agendaRecord(of: meeting.id) else {
            throw .notFound("plan of “\(meeting.title)”; write one with `ken plan write`")
        }
        guard reading.mayRead(agenda.standing) else { throw .forbidden("read this plan") }
        return agenda
    }

    private static func find(
        _ name: String, in db: any SQLConnection, today: Day
    ) throws -> (meeting: Interaction, dossier: Dossier) {
        if let id = Interaction.ID(name) {
            guard let meeting = try db.find(Interaction.self, id), meeting.standing.endedOn == nil,
                let first = meeting.organisations.first, let dossier = try db.dossier(of: first, asOf: today)
            else { throw Refusal.notFound("such conversation") }
            return (meeting, dossier)
        }
        let account = try db.organisation(named: name)
        guard let dossier = try db.dossier(of: account.id, asOf: today), let next = dossier.upcoming.first else {
            throw Refusal.notFound("meeting with \(account.name) on the calendar; name a day to plan one")
        }
        return (next, dossier)
    }
}
