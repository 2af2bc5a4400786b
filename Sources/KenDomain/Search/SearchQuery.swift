/// What somebody looks for, taken apart: all terms must be there, in any order.
public struct SearchQuery: Hashable, Sendable, Codable {
    /// A word, or several that must follow each other.
    public struct Term: Hashable, Sendable, Codable {
        /// As typed, without signs.
        public var words: [String]
        /// Whether the last word may go on: `vibrat*`.
        public var isBeginning: Bool

        /// A word or a phrase.
        public init(_ words: [String], isBeginning: Bool = false) {
            self.words = words
            self.isBeginning = isBeginning
        }
    }

    /// More terms than this are not looked at.
    public static let most = 12

    public var terms: [Term]

    /// Takes typed text apart: `"two words"` must follow each other, `word*` may go on; nil when no word is left.
    public init?(_ text: String) {
        var terms: [Term] = []
        let parts = text.prefix(400).split(separator: "\"", omittingEmptySubsequences: false)
        for (place, part) in parts.enumerated() {
            if place.isMultiple(of: 2) {
                for piece in part.split(whereSeparator: \.isWhitespace) {
                    terms.append(Term(Self.words(of: piece), isBeginning: piece.last == "*"))
                }
            } else {
                terms.append(Term(Self.words(of: part)))
            }
        }
        let telling = terms.filter { !$0.words.isEmpty }.prefix(Self.most)
        guard !telling.isEmpty else { return nil }
        self.terms = Array(telling)
    }

    /// Letters and digits as they follow each other.
    private static func words(of text: some StringProtocol) -> [String] {
        text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map { String($0) }
    }
}
