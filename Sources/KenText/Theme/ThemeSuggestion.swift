/// Two words that come together far more often than chance, and so may name a theme (rule book 11.2; Dunning 1993).
public struct ThemeSuggestion: Hashable, Sendable, Codable {
    /// As people wrote them first, folded.
    public var phrase: String
    /// Items that hold the pair, at least; fewer by at most ``missed``.
    public var items: Int
    /// Log-likelihood ratio of the two words.
    public var ratio: Double
    /// Items with the pair that may have gone uncounted to keep memory small; 0 as a rule.
    public var missed: Int
}
