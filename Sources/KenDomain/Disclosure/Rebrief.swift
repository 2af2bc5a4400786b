/// Somebody who was shown an item that has changed since, and must be told (rule book 8.7).
public struct Rebrief: Hashable, Sendable, Codable {
    public var item: RoadmapItem.ID
    public var title: String
    public var organisation: Organisation.ID
    public var person: Person.ID?
    /// What they were shown last before the change.
    public var shown: Disclosure.ID
    /// The day the item changed.
    public var changedOn: Day
    /// The last day to tell them.
    public var dueOn: Day
    /// The day they were told; nil while they were not.
    public var doneOn: Day?

    /// Whether they were not told in time.
    public func isLate(asOf: Day) -> Bool { doneOn == nil && dueOn < asOf }

    /// Everybody who has to be told of a change, or was: by day due, then organisation and person.
    public static func all(
        _ disclosures: [Disclosure], of items: [RoadmapHistory], asOf: Day, policy: Policy
    ) -> [Rebrief] {
        let rows = disclosures.filter { $0.shownOn <= asOf && $0.standing.holds(on: asOf) }
        return items.flatMap { item in
            Dictionary(grouping: rows.filter { $0.item == item.item }.flatMap(Told.each), by: \.listener).values
                .flatMap { of($0.map(\.row), listener: $0.first?.listener, item, asOf: asOf, policy: policy) }
        }
        .sorted {
            ($0.dueOn, $0.organisation, $0.person?.description ?? "", $0.item)
                < ($1.dueOn, $1.organisation, $1.person?.description ?? "", $1.item)
        }
    }

    /// One person who was shown something, or an organisation of which no person is on record.
    private struct Listener: Hashable {
        let organisation: Organisation.ID
        let person: Person.ID?
    }

    private struct Told {
        let listener: Listener
        let row: Disclosure

        static func each(_ row: Disclosure) -> [Told] {
            let people: [Person.ID?] = row.people.isEmpty ? [nil] : row.people
            return people.map { Told(listener: Listener(organisation: row.organisation, person: $0), row: row) }
        }
    }

    private static func of(
        _ rows: [Disclosure], listener: Listener?, _ item: RoadmapHistory, asOf: Day, policy: Policy
    ) -> [Rebrief] {
        let rows = rows.sorted { ($0.shownOn, $0.id) < ($1.shownOn, $1.id) }
        guard let listener else { return [] }
        var found: [Rebrief] = []
        var pending: Rebrief?
        for (place, row) in rows.enumerated() {
            if var owed = pending {
                guard item.isStillTrue(row, policy: policy.disclosure) else { continue }
                owed.doneOn = row.shownOn
                found.append(owed)
            }
            let until = rows.indices.contains(place + 1) ? rows[place + 1].shownOn : asOf
            pending = item.changedOn(since: row, asOf: until, policy: policy.disclosure).map { changed in
                Rebrief(
                    item: row.item, title: item.version(on: until)?.title ?? "", organisation: listener.organisation,
                    person: listener.person, shown: row.id, changedOn: changed,
                    dueOn: changed.addingBusinessDays(
                        policy.disclosure.rebriefDays, holidays: policy.engagement.holidays))
            }
        }
        return found + [pending].compactMap(\.self)
    }
}
