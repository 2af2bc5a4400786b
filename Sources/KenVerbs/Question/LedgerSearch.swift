import KenDomain
import KenText

/// Whether a question of the ledger fits what was asked.
enum LedgerSearch {
    /// An id fits its question; words fit where each begins a word of the question or of an answer.
    static func fits(_ line: LedgerLine, _ asked: String?) -> Bool {
        guard let asked, !asked.allSatisfy(\.isWhitespace) else { return true }
        if let id = Question.ID(asked) { return line.question == id }
        let words = Words.tokens(asked)
        let text = Words.tokens(([line.text] + line.answers.compactMap(\.gist)).joined(separator: " "))
        return words.allSatisfy { word in text.contains { $0.hasPrefix(word) || stem($0) == stem(word) } }
    }

    private static func stem(_ word: String) -> Substring {
        for ending in ["ies", "es", "s", "ing", "ed"] where word.count > ending.count + 3 && word.hasSuffix(ending) {
            return word.dropLast(ending.count)
        }
        return word[...]
    }
}
