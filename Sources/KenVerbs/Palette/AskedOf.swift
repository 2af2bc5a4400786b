import KenDomain
import KenText

/// Words taken apart into whom they name and what they ask: "competitors of Liftwell", "what about Orrell's budget?".
struct AskedOf: Sendable, Equatable {
    /// The words that tell something, folded, in their order.
    let words: [String]

    init(_ text: String) {
        let tokens = Words.tokens(text.prefix(200).replacing("’", with: "'").replacing("'s ", with: " ") + " ")
        words = tokens.filter { !Self.empty.contains($0) }
    }

    /// The longest run of words that all begin words of a name, with what is left; nil when the name is not in them.
    ///
    /// A word of fewer than three letters names nobody.
    func topic(besides name: String) -> String? {
        let names = Words.tokens(name)
        let named = words.filter { word in word.count >= 3 && names.contains { $0.hasPrefix(word) } }
        guard !named.isEmpty else { return nil }
        return words.filter { !named.contains($0) }.joined(separator: " ")
    }

    /// Words that ask without saying what.
    private static let empty: Set<String> = [
        "a", "about", "an", "and", "any", "are", "at", "by", "can", "did", "do", "does", "find", "for", "from", "go",
        "has",
        "have", "how", "in", "is", "it", "its", "know", "known", "me", "of", "on", "our", "show", "tell", "that", "the",
        "their", "them", "they", "this", "to", "us", "was", "we", "were", "what", "when", "where", "which", "who",
        "why",
        "with",
    ]
}

extension AskedOf {
    /// The questions of a ledger that a topic means: those that hold all its words and those it is another word
    /// for, else those that hold most of its words; at most four.
    static func lines(_ lines: [LedgerLine], about topic: String) -> [LedgerLine] {
        guard !topic.isEmpty else { return [] }
        let words = Words.tokens(topic)
        let meant = Set(words.flatMap { word in synonyms.filter { word.hasPrefix($0.key) }.flatMap(\.value) })
        let fitting = lines.filter { LedgerSearch.fits($0, topic) || meant.contains($0.question) }
        if !fitting.isEmpty { return Array(ordered(fitting).prefix(4)) }
        let counted = lines.map { line in (line: line, count: words.count { LedgerSearch.fits(line, $0) }) }
        let most = counted.map(\.count).max() ?? 0
        return most == 0 ? [] : Array(ordered(counted.filter { $0.count == most }.map(\.line)).prefix(4))
    }

    /// Known first, then the weightiest.
    private static func ordered(_ lines: [LedgerLine]) -> [LedgerLine] {
        lines.sorted {
            ($0.answers.isEmpty ? 1 : 0, -$0.weight, $0.question) < (
                $1.answers.isEmpty ? 1 : 0, -$1.weight, $1.question
            )
        }
    }

    /// What people call a question without using its words.
    private static let synonyms: [String: [Question.ID]] = [
        "competitor": [201, 202, 114], "rival": [201, 202, 217], "competition": [201, 202],
        "budget": [105, 103, 107], "money": [105, 107], "buyer": [103, 104, 105], "decid": [103, 112],
        "decision": [103, 112], "gatekeeper": [112], "barrier": [205], "obstacle": [205], "pain": [108, 218],
        "complain": [108, 212], "happy": [211], "risk": [213, 113], "fear": [213], "churn": [113], "leave": [113],
        "alternative": [114, 215], "substitute": [215], "reference": [115], "market": [203, 302, 303, 310],
        "customers": [301, 302], "trend": [203, 204, 304, 305], "future": [203, 204, 304, 305], "plan": [208, 214],
        "regulation": [310], "law": [310], "usage": [309], "user": [309], "need": [210, 302], "heading": [307, 306],
        "alignment": [307], "stance": [308], "promise": [111], "character": [109], "structure": [106],
    ].mapValues { $0.map { Question.ID($0) } }
}
