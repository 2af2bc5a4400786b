import KenDomain
import KenStore
import KenText

/// A plan to write, with the records its words name, or every problem with them.
struct PlanWriting: Sendable {
    private let input: PlanInput
    private let account: Organisation
    private let meeting: Interaction?
    private let agenda: Agenda?
    private var owner: Person.ID?
    private var invited: [Person.ID]?
    private var items: [AgendaItem]?
    private var criteria: [Agenda.Criterion]?
    private(set) var problems: [Problem] = []

    init(_ input: PlanInput, in db: any SQLConnection, for caller: Caller, today: Day) throws {
        self.input = input
        let (reading, ours) = try PlanWriting.place(input, in: db, for: caller, today: today)
        account = reading.dossier.account
        if input.on == nil {
            let found = try MeetingFinding(input.meeting, in: db, for: caller, today: today)
            meeting = found.meeting
            agenda = reading.agendaRecord(of: found.meeting.id)
            if let agenda, !reading.mayRead(agenda.standing) { throw Refusal.forbidden("read this plan") }
        } else {
            (meeting, agenda) = (nil, nil)
        }
        check(today: today)
        find(in: reading, ours)
    }

    private static func place(
        _ input: PlanInput, in db: any SQLConnection, for caller: Caller, today: Day
    ) throws -> (AccountReading, [Profile]) {
        guard input.on != nil else {
            let found = try MeetingFinding(input.meeting, in: db, for: caller, today: today)
            return (found.reading, found.colleagues)
        }
        let account = try db.organisation(named: input.meeting)
        guard let dossier = try db.dossier(of: account.id, asOf: today) else {
            throw Refusal.notFound("record of \(account.name)")
        }
        let policy = try db.policy(on: today) ?? Policy()
        return (AccountReading(dossier, for: caller, asOf: today, policy: policy), try db.colleagues(asOf: today))
    }

    private mutating func check(today: Day) {
        if let on = input.on, on < today {
            problems.append(Problem(field: "on", "\(on) has passed; a plan is for a day to come."))
        }
        if let minutes = input.minutes, !(1...1440).contains(minutes) {
            problems.append(Problem(field: "minutes", "Say how long it is, from 1 to 1440 minutes."))
        }
        if let gap = input.zoneGap, !(0...12).contains(gap) {
            problems.append(Problem(field: "zoneGap", "The zones are 0 to 12 hours apart."))
        }
        if meeting == nil, input.title?.contains(where: { !$0.isWhitespace }) != true {
            problems.append(Problem(field: "title", "Say in a few words what the meeting is about."))
        }
    }

    private mutating func find(in reading: AccountReading, _ ours: [Profile]) {
        var search = NameSearch()
        let theirs = reading.dossier.theirPeople
        owner = input.owner.flatMap { search.person($0, among: ours, field: "owner", at: "our company")?.person.id }
        invited = input.invited.map { names in
            search.people(names, among: theirs, field: "invited", at: account.name).map(\.person.id)
        }
        if let text = input.items {
            let read = AgendaLines.read(text)
            problems += read.problems
            let need = UrgentNeed.first(in: reading)
            items = read.items.map { line in
                let leader = line.owner.flatMap {
                    search.person($0, among: ours, field: "items", at: "our company")?.person.id
                }
                if line.isNeed, need == nil {
                    problems.append(
                        Problem(field: "items", "Nothing is open at \(account.name) that “need” could mean."))
                }
                return AgendaItem(
                    line.title, topic: line.topic, minutes: line.minutes, isAdvance: line.isAdvance,
                    need: line.isNeed ? need : nil, owner: leader, question: line.question)
            }
        }
        criteria = input.criteria.map { text in
            text.split(separator: "\n").map { Agenda.Criterion(line: $0) }.filter { !$0.text.isEmpty }
        }
        problems += search.problems
    }

    /// Writes the plan, and the meeting when it is new; answers the meeting.
    func keep(in journal: Journal, world: World) throws -> Interaction.ID {
        let standing = Standing(learnedOn: journal.deed.day, at: journal.deed.at)
        let meeting = try self.meeting ?? newMeeting(in: journal, world, standing)
        guard let agenda else {
            var fresh = Agenda(
                id: world.newID(), organisation: account.id, title: meeting.title, meetingOn: meeting.happenedOn,
                minutes: meeting.minutes, owner: journal.deed.person, standing: standing)
            fresh.interaction = meeting.id
            let theirs = try journal.dossier(of: account.id, asOf: journal.deed.day)?.theirPeople.map(\.person.id) ?? []
            fresh.invited = meeting.participants.filter(theirs.contains)
            try journal.insert(take(fresh))
            return meeting.id
        }
        let changed = take(agenda)
        try journal.update(changed.isPlannedAs(agenda) ? changed : changed.revised())
        return meeting.id
    }

    private func newMeeting(in journal: Journal, _ world: World, _ standing: Standing) throws -> Interaction {
        var talk = Interaction(
            id: world.newID(), kind: .inferred(.meeting, from: "the plan does not say how you meet"),
            on: input.on ?? journal.deed.day, organisations: [account.id],
            participants: (invited ?? []) + [owner].compactMap(\.self), title: input.title ?? "", standing: standing)
        talk.minutes = input.minutes
        talk.initiator = .us
        try journal.insert(talk)
        return talk
    }

    private func take(_ agenda: Agenda) -> Agenda {
        var agenda = agenda
        agenda.title = input.title ?? agenda.title
        agenda.minutes = input.minutes ?? agenda.minutes
        agenda.isRemote = input.isRemote ?? agenda.isRemote
        agenda.zoneGap = input.zoneGap ?? agenda.zoneGap
        agenda.occasions = input.occasions ?? agenda.occasions
        agenda.owner = owner ?? agenda.owner
        agenda.invited = invited ?? agenda.invited
        agenda.items = items ?? agenda.items
        agenda.criteria = criteria ?? agenda.criteria
        agenda.credibility = input.credibility ?? agenda.credibility
        agenda.reason = input.reason ?? agenda.reason
        return agenda
    }
}

extension UrgentNeed {
    /// The oldest thing they need now; nil when nothing is open.
    fileprivate static func first(in reading: AccountReading) -> Reference? {
        UrgentNeed.open(in: reading.dossier, asOf: reading.asOf, policy: reading.policy).first?.reference
    }
}

extension Agenda {
    /// Whether what sales goes through is the same in both.
    fileprivate func isPlannedAs(_ other: Agenda) -> Bool {
        items == other.items && criteria == other.criteria && minutes == other.minutes && invited == other.invited
            && occasions == other.occasions && title == other.title
    }
}

extension Agenda.Criterion {
    /// Reads `TEXT | check HOW | theirs`.
    fileprivate init(line: Substring) {
        let parts = line.split(separator: "|").map { String($0).trimmingWhitespace() }
        let check = parts.dropFirst().first { $0.lowercased().hasPrefix("check ") }
        self.init(
            parts.first ?? "", isTheirs: parts.dropFirst().contains { $0.lowercased() == "theirs" },
            check: check.map { String($0.dropFirst("check ".count)).trimmingWhitespace() } ?? "")
    }
}
