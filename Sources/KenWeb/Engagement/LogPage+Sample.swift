import KenDomain
import KenVerbs

extension LogPage {
    /// A note with three marks, read but not kept yet.
    package static let sample = LogPage(
        text: """
            ---
            account: Vestamar Kitchens
            date: 2026-11-23
            with: Luc Bernard, Nora Falk
            ---
            Q205: chains measure decibels at the pass
            quote "quiet sells"
            promise: send the brake drawings by 2026-12-02
            pain: brake noise
            """,
        note: SampleNote.read, key: "sample", frame: Sample.frame(Places.log, nil))
}

extension LoggedPage {
    /// The same note, kept.
    package static let sample = LoggedPage(note: SampleNote.kept, frame: Sample.frame(Places.log, nil))
}

/// What the sample note becomes.
enum SampleNote {
    static let read = NoteView(
        account: OrganisationMark(id: SampleAccount.id, name: "Vestamar Kitchens", kind: .account), on: Sample.today,
        theirs: [SampleAccount.mark(SampleAccount.luc)], ours: [],
        drafts: [
            .init(
                number: 0, line: 6, what: "answer to Q205", text: "chains measure decibels at the pass",
                quote: "quiet sells", dueOn: nil),
            .init(
                number: 1, line: 8, what: "promise of ours", text: "send the brake drawings", quote: nil,
                dueOn: Sample.day(-9)),
            .init(number: 2, line: 9, what: "pain", text: "brake noise", quote: nil, dueOn: nil),
        ],
        newPeople: [.init(name: "Nora Falk", isKept: true)], problems: [])

    static var kept: NoteView {
        var note = read
        note.interaction = Sample.id(48)
        note.moved = ["Their industry went from weak to working.", "One more question is answered."]
        return note
    }
}
