import KenDomain
import KenText
import Testing

@Suite struct `The form of a note` {
    private func head(_ line: String) -> NoteDraft { NoteMarks.read("---\n\(line)\n---\n") }

    @Test(
        arguments: [
            ("call", InteractionKind.phone), ("Phone call", .phone), ("E-mail", .emailExchange),
            ("mails", .emailExchange),
            ("video call", .video), ("dinner", .meal), ("Trade fair", .conference),
            ("business review", .businessReview),
            ("USER GROUP", .userGroup), ("observation", .observation), ("visit", .visit),
        ] as [(String, InteractionKind)])
    func `how people met may be written as one says it`(_ text: String, _ kind: InteractionKind) {
        #expect(head("kind: \(text)").kind == kind)
    }

    @Test func `every kind may be written by its own name`() {
        for kind in InteractionKind.allCases { #expect(head("kind: \(kind.rawValue)").kind == kind, "\(kind)") }
    }

    @Test(arguments: ["0", "45", "90.5", "1440"])
    func `a length is a number of minutes up to a day`(_ text: String) {
        #expect(head("minutes: \(text)").minutes == Double(text))
        #expect(head("minutes: \(text)").problems.isEmpty)
    }

    @Test(arguments: ["-1", "1441", "nan", "inf", "1e9", "an hour", "1,5"])
    func `any other length is a problem, and stays unknown`(_ text: String) {
        let draft = head("minutes: \(text)")
        #expect(draft.minutes == nil)
        #expect(draft.problems.map(\.field) == ["minutes"])
    }

    @Test(arguments: ["-1", "6", "3.5", "three", "III"])
    func `a level beyond five is a problem`(_ text: String) {
        let draft = head("level: \(text)")
        #expect(draft.level == nil)
        #expect(draft.problems.map(\.field) == ["level"])
    }

    @Test(arguments: ["2026-3-1", "1.3.2026", "2026-02-29", "today", "2026-03-01T10:00"])
    func `a day is written in one way`(_ text: String) {
        #expect(head("date: \(text)").date == nil)
        #expect(head("date: \(text)").problems.map(\.field) == ["date"])
    }

    @Test(arguments: ["Account: X", "ACCOUNT:X", "  account :  X  ", "account:\tX"])
    func `a key may have any case and blanks`(_ line: String) {
        #expect(head(line).account == "X")
    }

    @Test(arguments: ["from us: A; B", "From_us: A;B", "from us: A, B", "FROM US:  A ,  B ;"])
    func `people are divided by semicolons, else by commas`(_ line: String) {
        let people = head(line).fromUs
        #expect(people == ["A", "B"] || people == ["A ,  B"])
    }

    @Test func `a comma belongs to a name where semicolons divide`() {
        #expect(head("with: Weiss, Katrin; Falk, Jonas").with == ["Weiss, Katrin", "Falk, Jonas"])
    }

    @Test(arguments: ["account:", "date:", "minutes:  ", "kind:", "level:", "with:", "title:"])
    func `a key left empty is not known, and no problem`(_ line: String) {
        #expect(head(line).problems.isEmpty)
    }

    @Test func `a key that is not known is a problem that names those that are`() {
        let problem = head("colour: blue").problems.first
        #expect(
            problem?.reason == "The head knows account, date, with, from us, minutes, kind, level, title; not colour.")
        #expect(head("colour:").problems.count == 1)
    }

    @Test func `blank lines and remarks in the head are passed over`() {
        let draft = head("\n# whom we met\naccount: X\n")
        #expect(draft.account == "X")
        #expect(draft.problems.isEmpty)
    }

    @Test func `a title in the head comes before a heading`() {
        #expect(NoteMarks.read("---\ntitle: Head\n---\n# Body").title == "Head")
        #expect(NoteMarks.read("# Body\n# Second").title == "Body")
        #expect(NoteMarks.read("#hashtag").title == nil)
        #expect(NoteMarks.read("### Deep").title == "Deep")
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `lines may end in any way`(_ end: String) {
        let draft = NoteMarks.read(
            ["---", "account: X", "---", "pain: dust", "quote \"it is\""].joined(separator: end))
        #expect(draft.account == "X")
        #expect(draft.marks.map(\.text) == ["dust"])
        #expect(draft.marks.map(\.quote) == ["it is"])
        #expect(draft.marks.map(\.line) == [4])
    }

    @Test func `a rule further down is no head`() {
        let draft = NoteMarks.read("text\n---\naccount: X\n---\n")
        #expect(draft.account == nil)
        #expect(draft.problems.isEmpty)
    }

    @Test func `the body is the note without its head, byte for byte`() {
        #expect(NoteMarks.read("---\naccount: X\n---\n\n Größe \n\n").body == "\n Größe \n\n")
        #expect(NoteMarks.read("no head").body == "no head")
        #expect(NoteMarks.read("---\naccount: X\n---").body == "")
    }
}

@Suite struct `Marks in a note` {
    private func marks(_ text: String) -> [NoteMark] { NoteMarks.read(text).marks }

    @Test(
        arguments: [
            ("pain: x", NoteMark.Kind.pain), ("PROMISE: x", .promise), ("Theirs : x", .theirs), ("- trend: x", .trend),
            ("* pain: x", .pain), ("+ pain: x", .pain), ("\t- pain: x", .pain),
        ] as [(String, NoteMark.Kind)])
    func `are found at the start of a line, in a list too`(_ line: String, _ kind: NoteMark.Kind) {
        #expect(marks(line).map(\.kind) == [kind])
        #expect(marks(line).map(\.text) == ["x"])
    }

    @Test(arguments: [
        "the pain: x", "pain x", "pains: x", "> pain: x", "1. pain: x", "`pain: x`", "Q20: x", "Q2055: x", "QQQQ: x",
    ])
    func `are not found elsewhere or misspelt`(_ line: String) {
        #expect(marks(line).isEmpty)
    }

    @Test(arguments: ["Q205: x", "q205: x", "- Q205 : x"])
    func `an answer names its question in either case`(_ line: String) {
        #expect(marks(line).first?.kind == Question.ID("Q205").map { .answer($0) })
    }

    @Test(arguments: ["pain:", "promise:  ", "Q205:", "trend:\t"])
    func `a mark with nothing behind it is a problem`(_ line: String) {
        let draft = NoteMarks.read(line)
        #expect(draft.marks.isEmpty)
        #expect(draft.problems.map(\.reason) == ["Nothing is written after the mark."])
    }

    @Test func `a colon in the words stays in the words`() {
        #expect(marks("pain: noise: at night: loud").map(\.text) == ["noise: at night: loud"])
    }

    @Test(
        arguments: [
            ("promise: ⟦send it⟧ by 2026-12-01", "2026-12-01"), ("promise: ⟦send it⟧ BY 2026-12-01.", "2026-12-01"),
            ("theirs: ⟦pass by the shop⟧ by 2026-12-01", "2026-12-01"), ("promise: ⟦send it by Friday⟧", nil),
            ("promise: ⟦by noon⟧", nil), ("promise: ⟦send it by 2026-12-01 at noon⟧", nil),
            ("pain: ⟦late by 2026-12-01⟧", nil), ("promise: ⟦二つ送る 👩🏽‍💻⟧ by 2026-12-01", "2026-12-01"),
        ] as [(String, String?)])
    func `a day is cut off a promise, and only there`(_ marked: String, _ day: String?) throws {
        let plain = marked.replacing("⟦", with: "").replacing("⟧", with: "")
        let words = try #require(marked.split(separator: "⟦").last?.split(separator: "⟧").first)
        let mark = try #require(marks(plain).first)
        #expect(mark.text == words)
        #expect(mark.dueOn == day.flatMap { Day(iso: $0) })
        #expect(String(decoding: Array(plain.utf8)[mark.range], as: UTF8.self) == words)
    }

    @Test func `a day that does not exist is a problem, and the promise stays`() {
        let draft = NoteMarks.read("promise: send it by 2026-02-30")
        #expect(draft.problems.map(\.reason) == ["2026-02-30 is not a day; write by YYYY-MM-DD."])
        #expect(draft.marks.first?.text == "send it by 2026-02-30")
    }

    @Test(arguments: [
        "quote \"it is\"", "quote: \"it is\"", "Quote “it is”", "quote „it is“", "quote «it is»", "quote 'it is'",
        "- quote \"it is\"",
        "quote   \"it is\"  ",
    ])
    func `a quote may have anybody's quotation marks`(_ line: String) {
        #expect(marks("pain: dust\n\(line)").first?.quote == "it is")
    }

    @Test(arguments: ["quote it is", "quoted price \"x\"", "a quote \"x\"", "quotes: \"x\""])
    func `what only looks like a quote is none`(_ line: String) {
        #expect(marks("pain: dust\n\(line)").first?.quote == nil)
    }

    @Test func `two quotes after one mark are both kept`() {
        #expect(marks("pain: dust\nquote \"it is\"\nquote \"it was\"").first?.quote == "it is … it was")
    }

    @Test func `a quote goes to the mark above it, whatever stands between`() {
        let found = marks("pain: dust\nwe talked on\n\npromise: a gasket\nprose\nquote \"thank you\"")
        #expect(found.map(\.quote) == [nil, "thank you"])
    }

    @Test func `marks stand in the order of the note, with their lines`() {
        let found = marks("a\npain: one\n\ntrend: two\nQ101: three")
        #expect(found.map(\.line) == [2, 4, 5])
        #expect(found.map(\.text) == ["one", "two", "three"])
    }

    @Test func `a note of ten thousand marks is read`() {
        let text = (0..<10_000).map { "pain: dust \($0)" }.joined(separator: "\n")
        #expect(marks(text).count == 10_000)
    }

    @Test(arguments: ["\u{FEFF}pain: dust", "pain\u{200B}: dust", "ｐａｉｎ: dust"])
    func `a mark with a hidden or a wide letter is no mark, and no crash`(_ line: String) {
        #expect(marks(line).count <= 1)
    }
}
