package import KenDomain
import KenStore

extension Ken {
    /// One meeting with its plan and protocol.
    /// - Throws: ``Refusal/notFound(_:)``.
    package func plan(_ input: AccountInput, as caller: Caller) async throws -> ConversationView {
        let today = today()
        let meeting = try await store.read { db in
            try MeetingFinding(input.account, in: db, for: caller, today: today).meeting.id
        }
        return try await conversation(RecordInput(id: meeting, asOf: input.asOf), as: caller)
    }

    /// Writes the plan of a meeting, or changes it; a changed plan goes back to sales.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, ``Refusal/conflict(_:)`` once the meeting was held.
    package func planMeeting(_ input: PlanInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let writing = try await store.read { db in try PlanWriting(input, in: db, for: caller, today: today) }
        guard writing.problems.isEmpty else { throw Refusal.invalid(writing.problems) }
        let done = try await act("plan a meeting", as: caller) { journal, world in
            try writing.keep(in: journal, world: world)
        }
        return try await planned(done.act, done.answer, "Kept.", as: caller)
    }

    /// What to look at in a plan after an act.
    func planned(
        _ act: String, _ meeting: Interaction.ID, _ sentence: String, as caller: Caller
    ) async throws -> ActView {
        let view = try await conversation(RecordInput(id: meeting), as: caller)
        guard let agenda = view.agenda else {
            return ActView(act: act, record: meeting.description, sentences: [sentence])
        }
        let gaps = agenda.outlook.next.first.map { $0.gaps.map(\.words) + [$0.obstacle].compactMap(\.self) } ?? []
        return ActView(
            act: act, record: meeting.description,
            sentences: [
                sentence,
                "\(view.line.title) on \(Wording.date(agenda.meetingOn)): \(Wording.name(agenda.outlook.present)).",
            ],
            warnings: (agenda.needsFirst.map { [Wording.needsFirst($0)] } ?? []) + gaps + agenda.hints)
    }
}

extension Wording {
    /// That something they need stands open while a meeting furthers our wishes, and what would be better.
    package static func needsFirst(_ found: NeedsFirst) -> String {
        let need = found.needs.first.map { "“\($0.title)”" } ?? "Something they need"
        let wrong = list(found.problems.map { name($0) })
        let first = found.better.first.map { ": \($0.title), \(minutes($0.minutes))" } ?? ""
        return "\(need) is still open, and \(wrong). Better begin with it\(first)."
    }
}
