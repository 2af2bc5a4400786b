/// What an account believes of one of our items: what it saw last, beside what holds today (rule book 8.7).
public struct Belief: Hashable, Sendable, Codable {
    public var organisation: Organisation.ID
    public var item: RoadmapItem.ID
    public var title: String
    public var seenOn: Day
    public var seenVersion: Int
    public var seenStatus: RoadmapItem.Status
    public var seenRange: DisclosureSubject.Range
    public var version: Int
    public var status: RoadmapItem.Status
    public var range: DisclosureSubject.Range
    /// Days the item moved since they saw it; nil when one of the two has no date.
    public var moved: Int?
    public var evidence: [Reference]

    /// Whether they saw what holds today.
    public var isCurrent: Bool { seenVersion == version && seenStatus == status && seenRange == range }

    /// Who believes what, out of date first, then by organisation and item.
    public static func all(_ disclosures: [Disclosure], of items: [RoadmapHistory], asOf: Day) -> [Belief] {
        let rows = disclosures.filter { $0.shownOn <= asOf && $0.standing.holds(on: asOf) }
        return items.flatMap { item -> [Belief] in
            guard let now = item.version(on: asOf) else { return [] }
            return Dictionary(grouping: rows.filter { $0.item == now.item }, by: \.organisation).values.compactMap {
                $0.max { ($0.shownOn, $0.id) < ($1.shownOn, $1.id) }.map { Belief($0, now) }
            }
        }
        .sorted {
            ($0.isCurrent ? 1 : 0, $0.organisation, $0.item) < ($1.isCurrent ? 1 : 0, $1.organisation, $1.item)
        }
    }

    private init(_ last: Disclosure, _ now: DisclosureSubject) {
        organisation = last.organisation
        item = now.item
        title = now.title
        seenOn = last.shownOn
        seenVersion = last.version
        seenStatus = last.status
        seenRange = last.range
        version = now.version
        status = now.status
        range = now.range
        moved = last.range.moved(to: now.range)
        evidence = [.disclosure(last.id)]
    }
}
