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
        return words.allSatisfy { word in
            let stems = stems(of: word)
            return text.contains { $0.hasPrefix(word) || !stems.isDisjoint(with: self.stems(of: $0)) }
        }
    }

    /// The word, and what is left of it without each ending it may have.
    private static func stems(of word: String) -> Set<Substring> {
        let endings = ["ies", "es", "s", "ing", "ed"].filter { word.count > $0.count + 3 && word.hasSuffix($0) }
        return Set(endings.map { word.dropLast($0.count) } + [word[...]])
    }
}
