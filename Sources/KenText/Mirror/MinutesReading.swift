public import KenDomain

/// Reads pasted minutes of a review into its items (rule book 10.2): a line each, with minutes where it has any.
///
/// `Funnel and closing plans: planned 40 min, actual 65 min, 6 actions` gives an item of sales. One length alone is the
/// actual one. What a line does not say stays unknown, and a person sets the class right with one tap.
public struct MinutesReading: Sendable {
    private let phrases: PhraseList<ReviewDriver>

    /// A reading by a list of phrases.
    public init(phrases: PhraseList<ReviewDriver> = ReviewPhrases.standard) { self.phrases = phrases }

    /// The items of minutes, in the order of the text; blank lines and lines without a letter are passed over.
    public func items(in text: String) -> [ReviewItem] {
        text.split(whereSeparator: \.isNewline).compactMap { item(in: String($0)) }
            .enumerated().map { place, item in
                var item = item
                item.place = place + 1
                return item
            }
    }

    private func item(in line: String) -> ReviewItem? {
        let bare = line.drop { !$0.isLetter }
        guard !bare.isEmpty else { return nil }
        let title = String(bare.prefix { !":(–—;\t|".contains($0) }).trimmed
        let found = phrases.matches(in: line).first
        var item = ReviewItem(title.isEmpty ? String(bare).trimmed : title, driver: found?.meaning)
        let lower = line.lowercased()
        let lengths = lower.matches(of: Self.length).compactMap { Double($0.output.1) }
        item.planned = number(Self.planned, in: lower)
        item.actual =
            number(Self.actual, in: lower) ?? (lengths.count == 1 && item.planned == nil ? lengths.first : nil)
        item.actions = count(Self.actions, in: lower)
        item.questions = count(Self.questions, in: lower)
        item.exhibits = count(Self.exhibits, in: lower)
        item.opinions = count(Self.opinions, in: lower)
        item.inferredFrom =
            found.map { "the line says “\($0.phrase)”" } ?? "no word of the list was found, so it counts as neutral"
        return item
    }

    private typealias Pattern = Regex<(Substring, Substring)>

    private func number(_ pattern: Pattern, in line: String) -> Double? {
        line.firstMatch(of: pattern).flatMap { Double($0.output.1) }
    }

    private func count(_ pattern: Pattern, in line: String) -> Int? {
        line.firstMatch(of: pattern).flatMap { Int($0.output.1) }
    }

    private static var length: Pattern { #/(\d{1,4}) ?(?:min|minutes?|')(?![a-z])/# }
    private static var planned: Pattern { #/plan(?:ned)?:? ?(\d{1,4})/# }
    private static var actual: Pattern { #/(?:actual|took|spent):? ?(\d{1,4})/# }
    private static var actions: Pattern { #/(\d{1,3}) actions?/# }
    private static var questions: Pattern { #/(\d{1,3}) questions?/# }
    private static var exhibits: Pattern { #/(\d{1,3}) (?:figures?|charts?|slides?|exhibits?)/# }
    private static var opinions: Pattern { #/(\d{1,3}) opinions?/# }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
