package import KenDomain
import KenStore

extension Ken {
    /// Takes the next step of a meeting's protocol.
    ///
    /// What is missing for it is said and stops nothing; only the order of the steps and the review by sales do.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/conflict(_:)`` when the step may not be taken now,
    ///   ``Refusal/invalid(_:)`` for a day still to come.
    package func takeStep(_ input: StepInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let policy = try await policy(asOf: today)
        if let on = input.on, on > today {
            throw Refusal.invalid([Problem(field: "on", "\(on) is still to come; a step is taken when it is done.")])
        }
        let day = input.on ?? today
        let (meeting, missing) = try await store.read { db in
            let found = try MeetingFinding(input.meeting, in: db, for: caller, today: today)
            let outlook = found.reading.outlook(of: try found.plan(), found.meeting)
            return (found.meeting.id, outlook.next.first { $0.step == input.step }?.gaps.map(\.words) ?? [])
        }
        let done = try await changePlan(meeting, "take a step of a meeting", as: caller) { agenda in
            if input.step == .held, agenda.meetingOn > day {
                throw Refusal.conflict("The meeting is on \(Wording.date(agenda.meetingOn)).")
            }
            agenda = try agenda.taking(input.step, on: day, policy: policy)
        }
        return ActView(
            act: done, record: meeting.description,
            sentences: ["Kept: \(Wording.name(input.step)) on \(Wording.date(day))."], warnings: missing)
    }

    /// Asks sales to go through an agenda, or writes down what they said: silence is consent after two working days, a
    /// delay or a no has a reason (rule book 0.3, X2).
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` with every problem, ``Refusal/conflict(_:)`` while
    ///   nobody was asked or it was asked already.
    package func reviewPlan(_ input: ReviewInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let day = input.on ?? today
        let (meeting, reviewer) = try await store.read { db in
            let found = try MeetingFinding(input.meeting, in: db, for: caller, today: today)
            var search = NameSearch()
            let reviewer = input.reviewer.flatMap {
                search.person($0, among: found.colleagues, field: "reviewer", at: "our company")?.person.id
            }
            guard search.problems.isEmpty else { throw Refusal.invalid(search.problems) }
            return (found.meeting.id, reviewer)
        }
        let done = try await changePlan(meeting, "review an agenda", as: caller) { agenda in
            guard let verdict = input.verdict else {
                guard !agenda.taken.contains(where: { $0.step == .held }) else {
                    throw Refusal.conflict("The meeting was held; its agenda stays as it is.")
                }
                agenda.review = AgendaReview(askedOn: day, reviewer: reviewer)
                return
            }
            guard let review = agenda.review else {
                throw Refusal.conflict("Ask sales to go through the agenda first.")
            }
            agenda.review = try review.answered(verdict, on: day, reason: input.reason, until: input.until)
        }
        return try await planned(done, meeting, "Kept.", as: caller)
    }

    /// Changes the plan of a meeting in one transaction.
    /// - Returns: the name of the act.
    func changePlan(
        _ meeting: Interaction.ID, _ verb: String, as caller: Caller,
        _ edit: @escaping @Sendable (inout Agenda) throws -> Void
    ) async throws -> String {
        let today = today()
        return try await act(verb, as: caller) { journal, _ in
            var agenda = try MeetingFinding(meeting.description, in: journal, for: caller, today: today).plan()
            try edit(&agenda)
            try journal.update(agenda)
        }
        .act
    }
}
