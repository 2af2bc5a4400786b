public import KenDomain

/// Ken's form of a note: Markdown with a head between two lines of `---`, and marks at the start of lines.
///
/// ```
/// ---
/// account: Brandtner
/// date: 2026-03-02
/// with: Katrin Weiss; Jonas Falk
/// from us: Clara Koenig
/// minutes: 60
/// kind: visit
/// level: 3
/// ---
/// Q205: a format change takes a full day
/// quote "we lose every short run"
/// promise: send the drawing by 2026-03-20
/// theirs: name a test line by 2026-04-01
/// pain: brake noise
/// trend: paper replaces plastic wrap
/// ```
public enum NoteMarks {
    /// Reads a note. It never stops at a problem: all of them are in the result, each with its line.
    /// - Parameter today: the day from which `by Friday` counts where the head names none; nil reads written days alone.
    public static func read(_ note: String, today: Day? = nil) -> NoteDraft {
        var draft = NoteDraft()
        var lines = NoteLine.lines(of: note)
        if lines.first?.trimmed == "---" {
            lines.removeFirst()
            let head = lines.prefix { $0.trimmed != "---" }
            if head.count == lines.count {
                draft.problems.append(
                    Problem(line: 1, "The head opens with --- and does not close; add a line of ---."))
            }
            var reader = NoteHead()
            reader.read(head, into: &draft)
            lines.removeFirst(min(head.count + 1, lines.count))
        }
        draft.body = lines.first.map { String(note.utf8.dropFirst($0.start)) ?? "" } ?? ""
        let day = draft.date ?? today
        for line in lines { read(line, from: day, into: &draft) }
        return draft
    }

    private static func read(_ line: NoteLine, from day: Day?, into draft: inout NoteDraft) {
        if draft.title == nil, line.trimmed.hasPrefix("#") {
            let heading = line.trimmed.drop { $0 == "#" }
            if heading.first == " " { draft.title = NoteLine.trim(heading).text }
        }
        let content = line.withoutBullet
        if let quote = quote(in: content, line: line, problems: &draft.problems) {
            if draft.marks.isEmpty {
                draft.problems.append(
                    Problem(
                        field: "quote", line: line.number, "A quote belongs to the mark before it, and there is none."))
            } else {
                let last = draft.marks.count - 1
                draft.marks[last].quote = draft.marks[last].quote.map { "\($0) … \(quote)" } ?? quote
            }
        } else if var mark = mark(in: content, line: line, problems: &draft.problems) {
            if mark.kind == .promise || mark.kind == .theirs { takeDay(from: &mark, day, problems: &draft.problems) }
            draft.marks.append(mark)
        }
    }

    // MARK: Marks

    private static func mark(in content: Substring, line: NoteLine, problems: inout [Problem]) -> NoteMark? {
        guard let colon = content.firstIndex(of: ":") else { return nil }
        let word = NoteLine.trim(content[..<colon]).text.lowercased()
        guard let kind = kind(named: word, line: line, problems: &problems) else { return nil }
        let (text, offset) = NoteLine.trim(content[content.index(after: colon)...])
        guard !text.isEmpty else {
            problems.append(Problem(field: word, line: line.number, "Nothing is written after the mark."))
            return nil
        }
        let start =
            line.start + content.utf8.distance(from: line.text.startIndex, to: content.startIndex)
            + content.utf8.distance(from: content.startIndex, to: content.index(after: colon)) + offset
        return NoteMark(kind: kind, line: line.number, range: start..<start + text.utf8.count, text: text)
    }

    private static func kind(named word: String, line: NoteLine, problems: inout [Problem]) -> NoteMark.Kind? {
        switch word {
        case "promise": return .promise
        case "theirs": return .theirs
        case "pain": return .pain
        case "trend": return .trend
        default:
            guard word.utf8.count == 4, word.utf8.first == UInt8(ascii: "q"), let id = Question.ID(word) else {
                return nil
            }
            guard QuestionBank.question(id) != nil else {
                problems.append(Problem(field: id.description, line: line.number, "There is no question \(id)."))
                return nil
            }
            return .answer(id)
        }
    }

    /// Cuts a trailing `by 2026-03-20`, `by Friday` or `by 20 March` off a promise.
    private static func takeDay(from mark: inout NoteMark, _ day: Day?, problems: inout [Problem]) {
        func problem(_ reason: String) {
            problems.append(Problem(field: mark.kind == .theirs ? "theirs" : "promise", line: mark.line, reason))
        }
        let words = mark.text.split(separator: " ", omittingEmptySubsequences: true)
        guard let by = words.lastIndex(where: { $0.lowercased() == "by" }), by + 1 < words.count else { return }
        let written = words[(by + 1)...].map { String($0.last == "." ? $0.dropLast() : $0) }
        if written.count == 1, written[0].utf8.count == 10, written[0].utf8.allSatisfy({ (45...57).contains($0) }) {
            mark.dueOn = Day(iso: written[0])
            if mark.dueOn == nil { problem("\(written[0]) is not a day; write by YYYY-MM-DD.") }
        } else {
            mark.dueOn = day.flatMap { DayWords.day(written, from: $0) }
        }
        guard mark.dueOn != nil else { return }
        guard by > 0 else { return problem("Nothing is promised before the day.") }
        mark.text = String(mark.text[..<words[by - 1].endIndex])
        mark.range = mark.range.lowerBound..<mark.range.lowerBound + mark.text.utf8.count
    }

    // MARK: Quotes

    private static func quote(in content: Substring, line: NoteLine, problems: inout [Problem]) -> String? {
        guard content.lowercased().hasPrefix("quote") else { return nil }
        let rest = NoteLine.trim(content.dropFirst(5).drop { $0 == ":" || $0 == " " }).text
        guard let first = rest.first, "\"“„«‚‘'".contains(first) else { return nil }
        let words = rest.dropFirst()
        guard words.count >= 2, let last = words.last, "\"”“»‘’'".contains(last) else {
            problems.append(
                Problem(field: "quote", line: line.number, "The quote does not close; end it with a quotation mark."))
            return String(words)
        }
        return NoteLine.trim(words.dropLast()).text
    }
}
