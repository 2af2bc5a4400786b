/// Counts how often each theme is named, by whom and when, in one pass over all feedback (rule book 11.2).
///
/// A mention costs the same whatever came before. Memory grows with themes × (months + their givers), not with items.
/// Words of customers, and of givers not known yet, make the figures; those of partners and colleagues are only counted
/// beside them.
public struct ThemeTally: Sendable {
    /// The last day that counts.
    public let asOf: Day
    /// All items by month, oldest first; the last month ends on ``asOf``.
    public private(set) var items: [Int]
    private var counts: [Theme.ID: (open: ThemeCount, hidden: ThemeCount)] = [:]
    private let monthDays: Int
    private let readership: Readership
    private let enoughSources: Int

    /// An empty tally for a reader.
    public init(asOf: Day, readership: Readership = .everyone, policy: Policy) {
        self.asOf = asOf
        self.readership = readership
        items = Array(repeating: 0, count: max(1, policy.feedback.months))
        monthDays = max(1, policy.feedback.monthDays)
        enoughSources = policy.market.sourcesToHide
    }

    /// Takes one item in; items after ``asOf`` do not count.
    public mutating func take(_ mention: Mention) {
        count(1, in: mention.queue, on: mention.on)
        name(mention)
    }

    /// Counts items of a day whatever they are about, as many as there are at once.
    public mutating func count(_ number: Int, in queue: FeedbackQueue, on day: Day) {
        guard queue == .customers || queue == .unsorted, let month = month(of: day) else { return }
        items[month] += number
    }

    /// Takes in the themes of an item that ``count(_:in:on:)`` has counted.
    public mutating func name(_ mention: Mention) {
        guard mention.on <= asOf, !mention.themes.isEmpty else { return }
        let month = month(of: mention.on)
        let isOpen = readership.mayCount([mention.visibility])
        let isReadable = readership.mayRead([mention.visibility])
        for theme in mention.themes {
            let empty = (open: ThemeCount(months: items.count), hidden: ThemeCount(months: items.count))
            if isOpen {
                counts[theme, default: empty].open.take(mention, month: month, isReadable: isReadable)
            } else {
                counts[theme, default: empty].hidden.take(mention, month: month, isReadable: isReadable)
            }
        }
    }

    /// The month of a day; nil for days after ``asOf`` and those before all months.
    private func month(of day: Day) -> Int? {
        let age = day.days(to: asOf)
        guard age >= 0 else { return nil }
        let place = items.count - 1 - age / monthDays
        return items.indices.contains(place) ? place : nil
    }

    /// Themes that were named at all, by id.
    public var themes: [Theme.ID] { counts.keys.sorted() }

    /// What counts for a theme: words told in others' confidence where enough sources stand behind all of it, else
    /// without them (rule book 0.3, X6).
    public func count(_ theme: Theme.ID) -> ThemeCount {
        guard let parts = counts[theme] else { return ThemeCount(months: items.count) }
        let sources = parts.open.sources.union(parts.hidden.sources)
        return sources.count >= enoughSources ? parts.open.adding(parts.hidden) : parts.open
    }

    /// How a theme came up month by month.
    public func series(_ theme: Theme.ID) -> ThemeSeries { ThemeSeries(count(theme).byMonth, of: items) }
}
