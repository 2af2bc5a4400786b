package import KenDomain

/// What can be found of a record, and under which day.
package struct SearchWords: Hashable, Sendable {
    /// People's words, folded.
    package let words: String
    package let on: Day

    /// The parts that are there; nil when none is.
    package init?(_ parts: [String?], on day: Day) {
        let words = parts.compactMap(\.self).joined(separator: "\n")
        guard !words.allSatisfy(\.isWhitespace) else { return nil }
        self.words = Folding.fold(words)
        on = day
    }
}
