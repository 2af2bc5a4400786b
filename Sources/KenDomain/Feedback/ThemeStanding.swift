/// Where a theme stands (rule book 11.2).
public enum ThemeStanding: String, Sendable, Codable, CaseIterable {
    /// Rising, with enough companies and somebody whose need it is, and nothing dated on our roadmap serves it.
    case emerging
    /// Rising like that, and on our roadmap with a day.
    case planned
    /// Rising, and one company alone says so.
    case oneLoudCustomer
    /// Rising, and too few say so yet, or nobody whose need it is.
    case watch
    case steady
    case fading
    /// Too few months to tell.
    case unknown
}
