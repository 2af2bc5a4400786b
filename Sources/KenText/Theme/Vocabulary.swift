/// Numbers words, each once, so that pairs of words are small; each word is stemmed once.
struct Vocabulary {
    /// A word known by a number.
    struct Entry {
        /// As it was first written, folded.
        var word: String
        var stem: String
        /// The number of its stem among all stems; nil where it can make no pair.
        var number: UInt32?
    }

    private var entries: [String: Entry] = [:]
    private var numbers: [String: UInt32] = [:]
    /// Words that stand for each stem, as first written.
    private(set) var shown: [String] = []
    private let most: Int

    /// An empty vocabulary of at most so many words.
    init(most: Int) { self.most = most }

    /// The entry of a folded word; beyond the ceiling a new word is stemmed each time and makes no pair.
    mutating func entry(_ word: String) -> Entry {
        if let known = entries[word] { return known }
        let stem = Stem.of(word)
        guard entries.count < most else { return Entry(word: word, stem: stem, number: nil) }
        let entry = Entry(word: word, stem: stem, number: number(of: stem, word: word))
        entries[word] = entry
        return entry
    }

    private mutating func number(of stem: String, word: String) -> UInt32? {
        if let known = numbers[stem] { return known }
        guard Vocabulary.mayPair(word), let next = UInt32(exactly: shown.count) else { return nil }
        numbers[stem] = next
        shown.append(word)
        return next
    }

    /// Numbers, single letters and words that only hold sentences together make no pair.
    private static func mayPair(_ word: String) -> Bool {
        word.utf8.count > 2 && !word.contains(where: \.isNumber) && !linking.contains(word)
    }

    private static let linking = Set(
        """
        the and for are was were has have had with that this from they them their then than there here but not you \
        your our ours its his her she him who what when which where why how can could would should will shall may \
        might must does did done been being very just also too only into onto over under about after before again \
        any all some more most much many few one two get got let because while out off per via yes still even ever \
        never each every other der die das und ist ein eine einen mit von den dem des auf nicht wir ihr sie les des \
        une est pas pour que qui dans sur avec los las una por para con del che per non sono een het van voor met \
        niet
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
