public import KenDomain

/// Reads feedback once: finds the themes of each item, and counts pairs of words that may name new ones (rule book
/// 11.2).
///
/// Costs: linear in the text, one pass; per word one look into the vocabulary and one into the pairs, and stemming once
/// for each different word. Memory has a ceiling whatever the text: the policy's number of words and of pairs, together
/// some hundred megabytes at most. `themes` of a text never depend on what was read before.
public struct ThemeDiscovery {
    private let phrases: ThemePhrases
    private let policy: FeedbackPolicy
    private var vocabulary: Vocabulary
    private var pairs: PairCounts
    private var firsts: [Int] = []
    private var seconds: [Int] = []
    private var all = 0
    private var items = 0

    /// Nothing read yet.
    public init(_ phrases: ThemePhrases, policy: Policy) {
        self.phrases = phrases
        self.policy = policy.feedback
        vocabulary = Vocabulary(most: policy.feedback.suggestionWords)
        pairs = PairCounts(most: policy.feedback.suggestionPairs)
    }

    /// Themes of an item, by id; its words are counted.
    public mutating func read(_ text: String) -> [Theme.ID] {
        let entries = Words.tokens(text).map { vocabulary.entry($0) }
        var before: UInt32?
        for entry in entries {
            if let before, let number = entry.number, before != number { count(before, number) }
            before = entry.number
        }
        items += 1
        return phrases.themes(inStems: entries.map(\.stem))
    }

    private mutating func count(_ first: UInt32, _ second: UInt32) {
        let missing = Int(max(first, second)) + 1 - firsts.count
        if missing > 0 {
            firsts += repeatElement(0, count: missing)
            seconds += repeatElement(0, count: missing)
        }
        firsts[Int(first)] += 1
        seconds[Int(second)] += 1
        all += 1
        pairs.take(first, second, item: items)
    }

    /// Pairs worth suggesting as themes that no theme's phrases find yet: the most telling first, then by phrase.
    public func suggestions(most: Int = 50) -> [ThemeSuggestion] {
        let found = pairs.counts.compactMap { key, count -> ThemeSuggestion? in
            let (first, second) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
            guard count.items >= policy.suggestionItems else { return nil }
            let ratio = Numerics.likelihoodRatio(
                together: count.times, first: firsts[first], second: seconds[second], of: all)
            guard ratio > policy.suggestionRatio else { return nil }
            return ThemeSuggestion(
                phrase: "\(vocabulary.shown[first]) \(vocabulary.shown[second])", items: count.items, ratio: ratio,
                missed: count.missed)
        }
        let ranked = found.sorted { (-$0.ratio, $0.phrase) < (-$1.ratio, $1.phrase) }
        return Array(ranked.lazy.filter { phrases.themes(in: $0.phrase).isEmpty }.prefix(max(0, most)))
    }
}
