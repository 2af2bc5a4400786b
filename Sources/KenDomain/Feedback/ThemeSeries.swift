/// How often a theme was named month by month, beside all items of each month; oldest first.
public struct ThemeSeries: Hashable, Sendable, Codable {
    /// Items with the theme.
    public let named: [Int]
    /// All items.
    public let all: [Int]

    /// A row of months; what is longer in one row is cut, and a month has no fewer items than those with the theme.
    public init(_ named: [Int], of all: [Int]) {
        let months = min(named.count, all.count)
        let named = named.suffix(months).map { max(0, $0) }
        self.named = named
        self.all = zip(all.suffix(months), named).map { max($0, $1) }
    }

    /// Months in which anything was said at all.
    var months: [(named: Int, all: Int)] { Array(zip(named, all)).filter { $0.1 > 0 }.map { (named: $0.0, all: $0.1) } }
}
