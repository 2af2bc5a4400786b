import Foundation
import KenDomain
import KenText

/// Finds the words of a query in a text as people wrote it, and cuts out what stands around them.
struct SearchHighlight: Sendable {
    /// Letters shown before the first word found, and in all.
    private static let before = 60
    private static let most = 240

    /// Folded words, and whether each may go on.
    private let words: [(word: String, isBeginning: Bool)]

    init(_ query: SearchQuery) {
        words = query.terms.flatMap { term in
            term.words.enumerated().flatMap { place, word in
                let goesOn = term.isBeginning && place == term.words.count - 1
                return Words.tokens(word).map { ($0, goesOn) }
            }
        }
    }

    /// A stretch around the first word found, with every word found in it told apart.
    func stretches(_ text: String) -> [SearchView.Hit.Stretch] {
        let found = ranges(in: text)
        let middle = found.first?.lowerBound ?? text.startIndex
        let start = text.index(middle, offsetBy: -Self.before, limitedBy: text.startIndex) ?? text.startIndex
        let end = text.index(start, offsetBy: Self.most, limitedBy: text.endIndex) ?? text.endIndex
        var stretches: [SearchView.Hit.Stretch] = []
        var place = start
        if start > text.startIndex { stretches.append(.init("…", isFound: false)) }
        for range in found where range.lowerBound >= place && range.upperBound <= end {
            if place < range.lowerBound {
                stretches.append(.init(String(text[place..<range.lowerBound]), isFound: false))
            }
            stretches.append(.init(String(text[range]), isFound: true))
            place = range.upperBound
        }
        if place < end { stretches.append(.init(String(text[place..<end]), isFound: false)) }
        if end < text.endIndex { stretches.append(.init("…", isFound: false)) }
        return stretches
    }

    /// How often each word is found in a text, and of how many words it consists.
    func counts(in text: String) -> (found: [Int], length: Int) {
        let tokens = Words.tokens(text)
        let found = words.map { wanted in tokens.count { fits($0, wanted) } }
        return (found, tokens.count)
    }

    private func fits(_ token: String, _ wanted: (word: String, isBeginning: Bool)) -> Bool {
        wanted.isBeginning ? token.hasPrefix(wanted.word) : token == wanted.word
    }

    private func ranges(in text: String) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var place = text.startIndex
        while let start = text[place...].firstIndex(where: Self.isPart) {
            let end = text[start...].firstIndex { !Self.isPart($0) } ?? text.endIndex
            let tokens = Words.tokens(String(text[start..<end]))
            if tokens.contains(where: { token in words.contains { fits(token, $0) } }) { found.append(start..<end) }
            place = end
        }
        return found
    }

    private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
