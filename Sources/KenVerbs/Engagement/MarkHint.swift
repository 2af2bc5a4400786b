import KenDomain
import KenText

/// Finds lines of a note that begin almost like a mark, so that a slip of the finger does not turn a promise into prose.
enum MarkHint {
    private static let marks = ["promise", "theirs", "pain", "trend", "quote"]

    /// A sentence for each such line.
    static func sentences(in note: NoteDraft) -> [String] {
        note.body.split(whereSeparator: \.isNewline).compactMap { line in
            let content = line.drop { $0.isWhitespace || "-*+".contains($0) }
            guard let colon = content.firstIndex(of: ":") else { return nil }
            let word = String(content[..<colon]).trimmingWhitespace().lowercased()
            guard let meant = marks.first(where: { isOneEdit(word, from: $0) }) else { return nil }
            return "“\(word):” is kept as prose. If you mean a mark, write “\(meant):”."
        }
    }

    /// Whether one letter more, less, other, or two changed places lie between the words.
    static func isOneEdit(_ word: String, from known: String) -> Bool {
        let (typed, meant) = (Array(word), Array(known))
        guard typed != meant, abs(typed.count - meant.count) <= 1 else { return false }
        let head = zip(typed, meant).prefix { $0 == $1 }.count
        let (rest, wanted) = (typed.dropFirst(head), meant.dropFirst(head))
        if rest.count > wanted.count { return rest.dropFirst().elementsEqual(wanted) }
        if rest.count < wanted.count { return wanted.dropFirst().elementsEqual(rest) }
        if rest.dropFirst().elementsEqual(wanted.dropFirst()) { return true }
        return rest.dropFirst(2).elementsEqual(wanted.dropFirst(2))
            && rest.prefix(2).reversed().elementsEqual(wanted.prefix(2))
    }
}
