/// Constants of retention, cost, satisfaction and reference figures (rule book 9.3).
public struct MetricPolicy: Hashable, Sendable, Codable {
    /// Days for which a survey answer counts, so that waves and tools can be joined.
    public var answerDays = 365
    /// Satisfaction, 1…5, from which an account may be named as a reference, unless it is a promoter.
    public var referenceSatisfaction = 4
    /// Part of our promises kept from which it may be named.
    public var referenceKept = 0.60
    /// Days in which the same reference is left alone.
    public var referenceRestDays = 90
    /// Open faults of this severity or worse forbid it.
    public var referenceSeverity = 2
    /// Accounts below which marks for recency, frequency and money are ranks only.
    public var rankOnlyBelow = 10
    /// Days by which the last statement of costs may lie behind: the books of a quarter are closed after it.
    public var costsMayLag = 92
    /// How many times dearer it is often said to be to win a customer than to keep one.
    public var quotedCostRatio = 5.0

    /// The shipped values.
    public init() {}
}
