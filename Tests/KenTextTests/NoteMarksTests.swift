import KenDomain
import KenText
import Testing

@Suite struct `Reading a note` {
    private let note = """
        ---
        account: Brandtner
        date: 2026-03-02
        with: Katrin Weiss; Jonas Falk
        from us: Clara Koenig
        minutes: 60
        kind: visit
        level: 3
        ---
        # Format changes

        They showed us the line.
        - Q205: a format change takes a full day
          quote "we lose every short run"
        promise: send the drawing by 2026-03-20.
        theirs: name a test line
        PAIN: brake noise
        trend: paper replaces plastic wrap
        """

    @Test func `takes the head and the marks`() {
        let draft = NoteMarks.read(note)
        #expect(draft.problems.isEmpty)
        #expect(draft.account == "Brandtner")
        #expect(draft.date == Day(iso: "2026-03-02"))
        #expect(draft.with == ["Katrin Weiss", "Jonas Falk"])
        #expect(draft.fromUs == ["Clara Koenig"])
        #expect(draft.minutes == 60)
        #expect(draft.kind == .visit)
        #expect(draft.level == 3)
        #expect(draft.title == "Format changes")
        #expect(draft.marks.map(\.line) == [13, 15, 16, 17, 18])
        #expect(
            draft.marks.map(\.text) == [
                "a format change takes a full day", "send the drawing", "name a test line", "brake noise",
                "paper replaces plastic wrap",
            ])
    }

    @Test func `a quote belongs to the mark before it`() {
        let draft = NoteMarks.read(note)
        #expect(draft.marks.first?.quote == "we lose every short run")
        #expect(draft.marks.dropFirst().allSatisfy { $0.quote == nil })
    }

    @Test func `a promise takes its day only from by and a day`() {
        let draft = NoteMarks.read(note)
        #expect(draft.marks.map(\.dueOn) == [nil, Day(iso: "2026-03-20"), nil, nil, nil])
        #expect(NoteMarks.read("promise: call back by Friday").marks.first?.dueOn == nil)
    }

    @Test(arguments: [
        "Q205: ⟦a format change⟧", "- pain:   ⟦Bremsgeräusch 👩🏽‍💻⟧  ", "x\r\ny\r\ntheirs: ⟦name a line⟧ by 2026-12-01",
    ])
    func `the range of a mark cuts its words out of the note`(_ marked: String) throws {
        let plain = marked.replacing("⟦", with: "").replacing("⟧", with: "")
        let words = try #require(marked.split(separator: "⟦").last?.split(separator: "⟧").first)
        let mark = try #require(NoteMarks.read(plain).marks.first)
        #expect(String(decoding: Array(plain.utf8)[mark.range], as: UTF8.self) == words)
    }

    @Test func `finds every problem at once, each with its line`() {
        let draft = NoteMarks.read(
            """
            ---
            date: 2026-02-30
            minutes: many
            kind: seance
            level: 9
            colour: blue
            no colon here
            date: 2026-03-01
            ---
            quote "nobody said this"
            Q999: there is no such question
            promise: by 2026-13-01
            promise:
            pain: noise
            quote "it never ends
            """)
        #expect(draft.problems.map(\.line) == [2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 15])
        #expect(draft.problems.first?.description == "line 2, date: 2026-02-30 is not a day; write YYYY-MM-DD.")
    }

    @Test func `a head that does not close is a problem and no crash`() {
        let draft = NoteMarks.read("---\naccount: Brandtner")
        #expect(draft.account == "Brandtner")
        #expect(draft.problems.map(\.line) == [1])
        #expect(NoteMarks.read("").marks.isEmpty)
        #expect(NoteMarks.read("---").problems.count == 1)
    }

    @Test func `a colon in prose is no mark`() {
        #expect(NoteMarks.read("They said: fine.\nquality: not a mark\nhttps://example.com").marks.isEmpty)
    }
}
