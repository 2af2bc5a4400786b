import KenDomain

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
    public static func read(_ note: String) -> NoteDraft {
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
        for line in lines { read(line, into: &draft) }
        return draft
    }

    private static func read(_ line: NoteLine, into draft: inout NoteDraft) {
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
        } else if let mark = mark(in: content, line: line, problems: &draft.problems) {
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
        var mark = NoteMark(kind: kind, line: line.number, range: start..<start + text.utf8.count, text: text)
        if kind == .promise || kind == .theirs { takeDay(from: &mark, field: word, problems: &problems) }
        return mark
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

    /// Cuts a trailing `by YYYY-MM-DD` off a promise.
    private static func takeDay(from mark: inout NoteMark, field: String, problems: inout [Problem]) {
        var words = mark.text.split(separator: " ", omittingEmptySubsequences: true)
        guard words.count >= 2, words[words.count - 2].lowercased() == "by", let last = words.last else { return }
        let written = last.last == "." ? last.dropLast() : last
        guard written.utf8.count == 10, written.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }) else { return }
        guard let day = Day(iso: written) else {
            problems.append(Problem(field: field, line: mark.line, "\(written) is not a day; write by YYYY-MM-DD."))
            return
        }
        mark.dueOn = day
        words.removeLast(2)
        guard let end = words.last?.endIndex else {
            problems.append(Problem(field: field, line: mark.line, "Nothing is promised before the day."))
            return
        }
        mark.text = String(mark.text[..<end])
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
