/// One line of a note and where it stands.
struct NoteLine {
    /// 1-based.
    var number: Int
    /// Offset of the line's first byte in the note.
    var start: Int
    var text: Substring

    /// The line without blanks at its ends.
    var trimmed: String { Self.trim(text).text }

    /// The line without leading blanks and without a list bullet.
    var withoutBullet: Substring {
        var rest = text.drop { $0 == " " || $0 == "\t" }
        if rest.hasPrefix("- ") || rest.hasPrefix("* ") || rest.hasPrefix("+ ") {
            rest = rest.dropFirst(2).drop { $0 == " " }
        }
        return rest
    }

    /// The lines of a note; LF, CRLF and CR all end a line.
    static func lines(of note: String) -> [NoteLine] {
        var lines: [NoteLine] = []
        var offset = 0
        for text in note.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            lines.append(NoteLine(number: lines.count + 1, start: offset, text: text))
            offset = note.utf8.distance(from: note.startIndex, to: text.endIndex)
            if text.endIndex < note.endIndex { offset += note[text.endIndex].utf8.count }
        }
        return lines
    }

    /// A text without blanks at its ends, and how many bytes were cut off its start.
    static func trim(_ text: some StringProtocol) -> (text: String, cut: Int) {
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
        return (String(text[start..<end]), text.utf8.distance(from: text.startIndex, to: start))
    }
}
