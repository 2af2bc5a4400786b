package import KenDomain
import KenStore

extension Ken {
    /// Writes down what follows from a meeting: actions, each kept as a promise, the summary, and whether it did what it
    /// was for (rule book 8.2).
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` with every problem, ``Refusal/forbidden(_:)`` for the
    ///   talk share of a colleague.
    package func followThrough(_ input: FollowThroughInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let (meeting, owners) = try await store.read { db in
            let found = try MeetingFinding(input.meeting, in: db, for: caller, today: today)
            let agenda = try found.plan()
            if input.ourTalkShare != nil, caller.person == nil || caller.person != agenda.owner {
                throw Refusal.forbidden("count the talk share of a colleague")
            }
            var search = NameSearch()
            let owners = input.actions.map { action in
                action.owner.flatMap {
                    search.person($0, among: found.colleagues, field: "actions", at: "our company")?.person.id
                }
            }
            let problems = search.problems + input.problems(today: today)
            guard problems.isEmpty else { throw Refusal.invalid(problems) }
            return (found.meeting, owners)
        }
        let done = try await act("follow a meeting through", as: caller) { journal, world in
            let found = try MeetingFinding(meeting.id.description, in: journal, for: caller, today: today)
            var agenda = try found.plan()
            for (action, owner) in zip(input.actions, owners) {
                agenda.actions.append(try promised(action, owner, of: agenda, in: journal, world))
            }
            agenda.summarySentOn = input.summarySentOn ?? agenda.summarySentOn
            agenda.success = input.success ?? agenda.success
            agenda.successReason = input.successReason?.trimmingWhitespace() ?? agenda.successReason
            agenda.ourTalkShare = input.ourTalkShare ?? agenda.ourTalkShare
            try journal.update(agenda)
        }
        return try await planned(done.act, meeting.id, "Kept.", as: caller)
    }

    /// Says, before asking what hurts, what will follow (rule book 8.5).
    /// - Throws: ``Refusal/invalid(_:)`` with everything that is missing in it.
    package func expect(_ input: ExpectationInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let policy = try await policy(asOf: today)
        let (agenda, owner, parties) = try await store.read { db in
            let found = try MeetingFinding(input.meeting, in: db, for: caller, today: today)
            var search = NameSearch()
            let owner = input.owner.flatMap {
                search.person($0, among: found.colleagues, field: "owner", at: "our company")?.person.id
            }
            guard search.problems.isEmpty else { throw Refusal.invalid(search.problems) }
            return (try found.plan(), owner, Array(found.reading.dossier.people.values).parties)
        }
        let done = try await act("say what will follow", as: caller) { journal, world in
            var statement = ExpectationStatement(
                id: world.newID(), organisation: agenda.organisation, agenda: agenda.id,
                use: input.use.trimmingWhitespace(), notPromised: input.notPromised.trimmingWhitespace(),
                madeOn: journal.deed.day, reportBackOn: input.reportBackOn, owner: owner ?? agenda.owner,
                standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at), policy: policy)
            statement.people = agenda.invited
            guard statement.problems.isEmpty else { throw Refusal.invalid(statement.problems) }
            try journal.insert(statement)
            return statement
        }
        let hints = TextLint.sentences(in: input.use, naming: parties)
        return ActView(
            act: done.act, record: done.answer.id.description,
            sentences: ["Kept: we report back by \(Wording.date(done.answer.reportBackOn))."], warnings: hints)
    }
}

/// An action as it is kept, with the promise it becomes when it has a name and a day.
private func promised(
    _ action: FollowThroughInput.Action, _ owner: Person.ID?, of agenda: Agenda, in journal: Journal, _ world: World
) throws -> Agenda.Action {
    let text = action.text.trimmingWhitespace()
    guard let owner, let dueOn = action.dueOn else {
        return Agenda.Action(text, owner: owner, dueOn: action.dueOn, commitment: nil)
    }
    let day = journal.deed.day
    var promise = Commitment(
        id: world.newID(), direction: .ours, organisation: agenda.organisation, people: agenda.invited, text: text,
        madeOn: min(agenda.meetingOn, day), dueOn: dueOn, standing: Standing(learnedOn: day, at: journal.deed.at))
    promise.owner = owner
    promise.interaction = agenda.interaction
    try journal.insert(promise)
    return Agenda.Action(text, owner: owner, dueOn: dueOn, commitment: promise.id)
}

extension FollowThroughInput {
    fileprivate func problems(today: Day) -> [Problem] {
        var problems: [Problem] = []
        if actions.contains(where: { $0.text.allSatisfy(\.isWhitespace) }) {
            problems.append(Problem(field: "actions", "Say what is to be done."))
        }
        if let sent = summarySentOn, sent > today {
            problems.append(Problem(field: "summarySentOn", "\(sent) is still to come; say it when it was sent."))
        }
        if success != nil, successReason?.contains(where: { !$0.isWhitespace }) != true {
            problems.append(Problem(field: "successReason", "Say why, in a sentence."))
        }
        if let share = ourTalkShare, !(0...1).contains(share) {
            problems.append(Problem(field: "ourTalkShare", "Our part of the talking is a number from 0 to 1."))
        }
        return problems
    }
}
