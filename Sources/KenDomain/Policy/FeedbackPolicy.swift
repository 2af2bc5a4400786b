/// Constants of feedback, themes, touchpoints and working together (rule book 11).
public struct FeedbackPolicy: Hashable, Sendable, Codable {
    /// Months over which themes are watched, each of so many days and the last ending today, so that all are alike.
    public var months = 12
    public var monthDays = 30
    /// Months that a trend needs.
    public var trendMonths = 6
    /// Months that are compared with all before.
    public var jumpMonths = 3
    /// How many times more often than usual a theme is named while it bursts.
    public var burstRise = 2.0
    /// What it costs to take a rise for a burst, in units of the logarithm of the months.
    public var burstCost = 1.0
    /// Share of chance findings among those that are believed.
    public var discoveryRate = 0.10
    /// Companies from which a rising theme is an emerging need.
    public var emergingAccounts = 3
    /// Probability of chance up to which a fall makes a theme fade.
    public var fadingLevel = 0.05
    /// Log-likelihood ratio above which two words make a theme worth suggesting…
    public var suggestionRatio = 10.83
    /// …in at least so many items.
    public var suggestionItems = 5
    /// Pairs and words that are kept while counting, so that memory stays small.
    public var suggestionPairs = 500_000
    public var suggestionWords = 1_000_000
    /// Business days in which whoever gave feedback is told what came of it.
    public var toldBackDays = 10
    /// Process beyond experience, 0…1, from which a touchpoint only looks good (W-EXP-SYNC)…
    public var watermelonFrom = 0.25
    /// …and experience beyond process from which people make up for the process.
    public var heroicsFrom = 0.25
    /// Importance, 1…5, from which a need makes a lead user…
    public var leadImportance = 5
    /// …at satisfaction up to this.
    public var leadSatisfaction = 2
    /// Position on a called trend from which a customer is ahead of it.
    public var leadPosition = 1.0

    /// The shipped values.
    public init() {}
}
