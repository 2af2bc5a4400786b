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

    // 2 March 2026 is a Monday.
    @Test(arguments: [
        ("Friday", "2026-03-06"), ("monday.", "2026-03-09"), ("tomorrow", "2026-03-03"), ("20 March", "2026-03-20"),
        ("March 20th", "2026-03-20"), ("1 March", "2027-03-01"), ("2 Mar", "2026-03-02"), ("29 February", "2028-02-29"),
        ("1 December 2027.", "2027-12-01"), ("Dec 1, 2027", "2027-12-01"), ("3rd May", "2026-05-03"),
    ])
    func `a day is also read as people write it, from the day of the talk on`(_ words: String, _ day: String) {
        let mark = NoteMarks.read("---\ndate: 2026-03-02\n---\npromise: a sketch by \(words)").marks.first
        #expect(mark?.text == "a sketch" && mark?.dueOn == Day(iso: day))
        let today = NoteMarks.read("theirs: a sketch by \(words)", today: Day(iso: "2026-03-02")).marks.first
        #expect(today?.dueOn == Day(iso: day))
    }

    @Test(arguments: [
        "the team", "May", "31 April", "30 February 2026", "March", "a day", "20 Foo", "Friday noon or so",
    ])
    func `what names no day stays in the words`(_ words: String) {
        let mark = NoteMarks.read("promise: a sketch by \(words)", today: Day(iso: "2026-03-02")).marks.first
        #expect(mark?.text == "a sketch by \(words)" && mark?.dueOn == nil)
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
