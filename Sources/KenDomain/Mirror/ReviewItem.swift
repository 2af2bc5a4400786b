/// One item of a review: what it was about, and what it got (rule book 10.2). What nobody counted is nil.
public struct ReviewItem: Hashable, Sendable, Codable {
    public var title: String
    /// nil for neutral items, such as finance and people.
    public var driver: ReviewDriver?
    /// Minutes.
    public var planned: Double?
    public var actual: Double?
    /// Place on the agenda, from 1; nil takes its place in the list.
    public var place: Int?
    /// Figures and charts that were shown.
    public var exhibits: Int?
    /// Arguments that rested on opinion alone.
    public var opinions: Int?
    /// Questions by the chief executive.
    public var questions: Int?
    public var actions: Int?
    /// Why Ken thinks it belongs to its driver; nil when a person said so.
    public var inferredFrom: String?

    /// An item of which only the title and class are known.
    public init(_ title: String, driver: ReviewDriver?, planned: Double? = nil, actual: Double? = nil) {
        self.title = title
        self.driver = driver
        self.planned = planned
        self.actual = actual
    }

    /// Whether it was planned and then dropped.
    public var isBumped: Bool { (planned ?? 0) > 0 && actual.map { $0 <= 0 } ?? false }
}
