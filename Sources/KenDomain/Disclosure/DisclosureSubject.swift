/// A roadmap item as far as showing it goes: what it is, how far along, and who may see it (rule book 8.7).
public struct DisclosureSubject: Hashable, Sendable, Codable {
    /// When it is expected; both nil when no date is said.
    public struct Range: Hashable, Sendable, Codable {
        public var from: Day?
        public var until: Day?

        /// When it is expected.
        public init(from: Day? = nil, until: Day? = nil) {
            self.from = from
            self.until = until
        }

        /// By how many days another expectation differs, at the end where it differs most; nil when one has no date.
        public func moved(to other: Range) -> Int? {
            let ends = [(from, other.from), (until, other.until)].compactMap { old, new in
                old.flatMap { old in new.map { abs(old.days(to: $0)) } }
            }
            return ends.max()
        }
    }

    public var item: RoadmapItem.ID
    public var title: String
    public var `class`: RoadmapItem.Disclosure
    public var status: RoadmapItem.Status
    public var range: Range
    /// What it comprises, in words.
    public var scope: String
    /// Counts changes; 1 when new.
    public var version: Int
    /// The only account it is for; nil when it is for all.
    public var exclusiveTo: Organisation.ID?
    /// The day from which this version holds.
    public var from: Day

    /// A version of an item.
    public init(
        item: RoadmapItem.ID, title: String, class: RoadmapItem.Disclosure, status: RoadmapItem.Status,
        range: Range = Range(), scope: String = "", version: Int = 1, exclusiveTo: Organisation.ID? = nil, from: Day
    ) {
        self.item = item
        self.title = title
        self.class = `class`
        self.status = status
        self.range = range
        self.scope = scope
        self.version = version
        self.exclusiveTo = exclusiveTo
        self.from = from
    }

    /// The item as it stands, from a day on.
    public init(_ item: RoadmapItem, from: Day) {
        self.init(
            item: item.id, title: item.title, class: item.disclosure, status: item.status,
            range: Range(from: item.shownFrom, until: item.shownUntil), scope: item.scope ?? "", version: item.edition,
            exclusiveTo: item.exclusiveTo, from: from)
    }

    /// Whether those who saw this version must be told of another: status or scope changed, or it moved far.
    public func differsGravely(from other: DisclosureSubject, policy: DisclosurePolicy) -> Bool {
        let isUndated = (range == Range()) != (other.range == Range())
        return status != other.status || scope != other.scope || isUndated
            || (range.moved(to: other.range).map { $0 > policy.movedDays } ?? false)
    }
}
