/// Phrases and what they mean: an editable list, as a value.
///
/// A phrase is one or more words in any case and with or without accents. `*` at the end of a word stands for any
/// ending (`discount*`), at its start for any beginning (`*leiter`). Where phrases overlap, the longest wins, and the
/// words it covers count for no other.
public struct PhraseList<Meaning: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    /// One meaning and the phrases that show it.
    public struct Entry: Hashable, Sendable, Codable {
        public var meaning: Meaning
        public var phrases: [String]

        /// One meaning and the phrases that show it.
        public init(_ meaning: Meaning, _ phrases: [String]) {
            self.meaning = meaning
            self.phrases = phrases
        }
    }

    /// A phrase found in a text.
    public struct Match: Hashable, Sendable {
        public var meaning: Meaning
        /// The phrase as the list writes it.
        public var phrase: String
        /// Which words of the text it covers, counted from 0.
        public var words: Range<Int>
    }

    /// The entries, in the order in which they were written.
    public let entries: [Entry]
    private let index: PhraseIndex

    /// A list of phrases.
    public init(_ entries: [Entry]) {
        self.entries = entries
        index = PhraseIndex(entries.map(\.phrases))
    }

    /// Every phrase found in a text, in the order of the text.
    public func matches(in text: String) -> [Match] { matches(inWords: Words.tokens(text)) }

    /// Every phrase found in words that are folded already.
    public func matches(inWords words: [String]) -> [Match] {
        index.hits(in: words).map { hit in
            Match(
                meaning: entries[hit.entry].meaning, phrase: entries[hit.entry].phrases[hit.phrase], words: hit.words)
        }
    }

    /// The meanings found in a text, each once, in the order of the text.
    public func meanings(in text: String) -> [Meaning] {
        var seen: Set<Meaning> = []
        return matches(in: text).map(\.meaning).filter { seen.insert($0).inserted }
    }

    public static func == (left: PhraseList, right: PhraseList) -> Bool { left.entries == right.entries }

    public func hash(into hasher: inout Hasher) { hasher.combine(entries) }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([Entry].self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(entries)
    }
}
