/// An item shown again to the same person although nothing had changed: our own retelling (rule book 8.6).
public struct PitchAgain: Hashable, Sendable, Codable {
    public var item: RoadmapItem.ID
    public var person: Person.ID
    public var firstOn: Day
    public var againOn: Day
    /// The first showing and the one that said nothing new.
    public var evidence: [Reference]

    /// All of them up to a day, the latest first, then by item and person.
    public static func all(_ disclosures: [Disclosure], asOf: Day, policy: Policy) -> [PitchAgain] {
        let rows = disclosures.filter { $0.shownOn <= asOf && $0.standing.holds(on: asOf) }
            .sorted { ($0.shownOn, $0.id) < ($1.shownOn, $1.id) }
        var last: [Seen: Disclosure] = [:]
        var found: [PitchAgain] = []
        for row in rows {
            for person in Set(row.people).sorted() {
                let seen = Seen(person: person, item: row.item)
                if let before = last[seen], row.says(nothingBeyond: before),
                    before.shownOn.days(to: row.shownOn) <= policy.engagement.pitchAgainDays
                {
                    found.append(
                        PitchAgain(
                            item: row.item, person: person, firstOn: before.shownOn, againOn: row.shownOn,
                            evidence: [.disclosure(before.id), .disclosure(row.id)]))
                }
                last[seen] = row
            }
        }
        return found.sorted { ($1.againOn, $0.item, $0.person) < ($0.againOn, $1.item, $1.person) }
    }

    private struct Seen: Hashable {
        let person: Person.ID
        let item: RoadmapItem.ID
    }
}

extension Disclosure {
    /// Whether it shows what another had shown.
    fileprivate func says(nothingBeyond other: Disclosure) -> Bool {
        version == other.version && status == other.status && range == other.range
    }
}
