/// Phrases prepared for finding: by their first word, so that a text is read once whatever the length of the list.
struct PhraseIndex: Sendable {
    /// Where a phrase was found.
    struct Hit {
        var entry: Int
        var phrase: Int
        var words: Range<Int>
        /// Words without `*`: of two phrases equally long, the plainer one wins.
        var plainWords: Int
    }

    /// One phrase, word by word.
    private struct Phrase: Sendable {
        var entry: Int
        var phrase: Int
        var words: [WordPattern]
        var plainWords: Int
    }

    private var byFirstWord: [String: [Phrase]] = [:]
    private var byPattern: [Phrase] = []

    /// Prepares lists of phrases, one list for each entry.
    init(_ lists: [[String]]) {
        for (entry, phrases) in lists.enumerated() {
            for (position, phrase) in phrases.enumerated() {
                let words = phrase.split(separator: " ").map(WordPattern.init)
                guard let first = words.first else { continue }
                let prepared = Phrase(
                    entry: entry, phrase: position, words: words,
                    plainWords: words.count { if case .exactly = $0 { true } else { false } })
                if case .exactly(let word) = first {
                    byFirstWord[word, default: []].append(prepared)
                } else {
                    byPattern.append(prepared)
                }
            }
        }
    }

    /// The phrases found, longest first where they overlap, then put in the order of the text.
    func hits(in words: [String]) -> [Hit] {
        var found: [Hit] = []
        for start in words.indices {
            for phrase in byFirstWord[words[start]] ?? [] where holds(phrase, in: words, at: start) {
                found.append(hit(phrase, at: start))
            }
            for phrase in byPattern where holds(phrase, in: words, at: start) {
                found.append(hit(phrase, at: start))
            }
        }
        found.sort { left, right in
            (right.words.count, right.plainWords, left.words.lowerBound, left.entry)
                < (left.words.count, left.plainWords, right.words.lowerBound, right.entry)
        }
        var taken = [Bool](repeating: false, count: words.count)
        var kept: [Hit] = []
        for hit in found where !hit.words.contains(where: { taken[$0] }) {
            for word in hit.words { taken[word] = true }
            kept.append(hit)
        }
        return kept.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    private func hit(_ phrase: Phrase, at start: Int) -> Hit {
        Hit(
            entry: phrase.entry, phrase: phrase.phrase, words: start..<start + phrase.words.count,
            plainWords: phrase.plainWords)
    }

    private func holds(_ phrase: Phrase, in words: [String], at start: Int) -> Bool {
        guard start + phrase.words.count <= words.count else { return false }
        for (offset, pattern) in phrase.words.enumerated() where !pattern.holds(for: words[start + offset]) {
            return false
        }
        return true
    }
}
