/// Something that must be dealt with before we ask for anything (rule book 8.4, the starving disciple).
public struct UrgentNeed: Hashable, Sendable, Codable {
    /// What it is.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// A fault of severity 1 or 2.
        case issue
        /// A promise of ours that is overdue or broken.
        case promise
        /// A pain they called urgent.
        case pain
    }

    public var kind: Kind
    public var title: String
    /// Since when it waits.
    public var since: Day
    /// Who of theirs waits for it, when we know.
    public var person: Person.ID?
    /// Who of ours owns it, when we know.
    public var owner: Person.ID?
    public var reference: Reference

    /// Something that must be dealt with first.
    public init(
        kind: Kind, title: String, since: Day, person: Person.ID? = nil, owner: Person.ID? = nil, reference: Reference
    ) {
        self.kind = kind
        self.title = title
        self.since = since
        self.person = person
        self.owner = owner
        self.reference = reference
    }

    /// Everything that is open at an account on a day, oldest first.
    public static func open(in dossier: Dossier, asOf: Day, policy: Policy) -> [UrgentNeed] {
        all(in: dossier, asOf: asOf, policy: policy)
    }

    /// Everything of the kind at an account on a day, oldest first.
    static func all(in dossier: Dossier, asOf: Day, policy: Policy) -> [UrgentNeed] {
        let faults = dossier.issues.filter { $0.severity <= 2 && $0.isOpen(on: asOf) }.map {
            UrgentNeed(kind: .issue, title: $0.title, since: $0.openedOn, reference: .issue($0.id))
        }
        let promises = dossier.commitments.filter { $0.isWaitedFor(asOf: asOf, policy: policy) }.map {
            UrgentNeed(
                kind: .promise, title: $0.text, since: $0.countsFrom, person: $0.people.first, owner: $0.owner,
                reference: .commitment($0.id))
        }
        let pains = dossier.pains.filter { $0.isUrgent && $0.isOpen(on: asOf) }.map {
            UrgentNeed(
                kind: .pain, title: $0.theme, since: $0.happenedOn, person: $0.teller, owner: $0.hearer,
                reference: .pain($0.id))
        }
        var seen: Set<String> = []
        return (faults + promises + pains).sorted { ($0.since, $0.title) < ($1.since, $1.title) }
            .filter { seen.insert($0.title.lowercased()).inserted }
    }
}

extension Commitment {
    /// Whether it is ours, its day has passed, and they still wait.
    func isWaitedFor(asOf: Day, policy: Policy) -> Bool {
        guard direction == .ours, madeOn <= asOf else { return false }
        let isUnsettled = settlement == nil || (settledOn.map { $0 > asOf } ?? false)
        return isOverdue(asOf: asOf, policy: policy) || (state(asOf: asOf, policy: policy) == .broken && isUnsettled)
    }
}
