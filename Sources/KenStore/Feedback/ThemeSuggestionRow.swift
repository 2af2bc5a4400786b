/// A phrase that may name a theme, as it was kept when the words were read.
package struct ThemeSuggestionRow: Hashable, Sendable {
    package var phrase: String
    /// Items that hold it.
    package var items: Int
    /// Log-likelihood ratio of its words.
    package var ratio: Double
    /// Items that may have gone uncounted.
    package var missed: Int

    package init(phrase: String, items: Int, ratio: Double, missed: Int) {
        self.phrase = phrase
        self.items = items
        self.ratio = ratio
        self.missed = missed
    }
}
