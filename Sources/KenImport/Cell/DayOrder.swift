import KenDomain

/// Which of two numbers of a slashed day comes first, decided once for a whole column.
public enum DayOrder: String, Sendable, Codable, CaseIterable {
    case dayFirst, monthFirst

    /// The day that two numbers are in this order; nil when there is none.
    func day(_ first: Int, _ second: Int, _ year: Int) -> Day? {
        switch self {
        case .dayFirst: Day(year: year, month: second, day: first)
        case .monthFirst: Day(year: year, month: first, day: second)
        }
    }
}
