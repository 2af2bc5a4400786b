package import KenDomain
import KenStore
import KenText

extension Ken {
    /// Shows what a note would become, or keeps it and says what moved on the account.
    ///
    /// Keeping the same note twice under one idempotency key keeps it once.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem of the note when it is to be kept and cannot be,
    ///   ``Refusal/conflict(_:)`` when the same words about the same talk are kept already.
    package func log(_ input: NoteInput, as caller: Caller) async throws -> NoteView {
        let today = today()
        let policy = try await policy(asOf: today)
        let note = try await store.read { db in try NoteReading(input, in: db, today: today) }
        guard input.keeps else { return note.view }
        guard note.view.problems.isEmpty, let account = note.account else { throw Refusal.invalid(note.view.problems) }
        let before = try await judgement(of: account.id, for: caller, asOf: today, policy: policy)
        let deed = request("log a conversation", by: caller, key: input.idempotencyKey)
        let kept: (conversation: Interaction.ID?, isNew: Bool) = try await store.write(deed) { [world] journal in
            if let key = deed.key, let earlier = try journal.change(key: key) {
                return (earlier.record.map { Interaction.ID($0) }, false)
            }
            return (try NoteKeeping(note, world: world, deed: deed).keep(in: journal), true)
        }
        let after = try await judgement(of: account.id, for: caller, asOf: today, policy: policy)
        var view = note.view
        view.interaction = kept.conversation
        view.act = kept.isNew ? deed.requestID : nil
        if let before, let after { view.moved = Wording.moved(from: before, to: after) }
        return view
    }
}
