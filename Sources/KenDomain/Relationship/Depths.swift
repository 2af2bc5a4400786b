/// Depth between our people and theirs, for any pair and any day of one dossier.
///
/// It looks at contacts, promises and words, never at how sure an answer is, so answers may rest on it.
public struct Depths: Sendable {
    private let policy: Policy
    private let names: [Person.ID: String]
    private let contacts: [Person.ID: [Contact]]
    private let promises: [Person.ID: [Promise]]
    private let candour: [Person.ID: [CandidWord]]

    /// Sorts a dossier by person, once.
    public init(dossier: Dossier, policy: Policy) {
        self.policy = policy
        names = dossier.people.mapValues(\.person.name)
        contacts = Contact.byPerson(dossier.interactions, policy: policy.relationship)
        promises = Promise.byPerson(dossier)
        candour = CandidWord.bySpeaker(dossier)
    }

    /// Depth between one of us, or all of us when `ours` is nil, and one of them on a day; linear in their contacts,
    /// promises and candid words.
    public func depth(ours: Person.ID?, theirs: Person.ID, asOf: Day) -> Depth {
        Depth(
            signals: signals(ours: ours, theirs: theirs, asOf: asOf), policy: policy,
            title: Wording.depthTitle(ours: ours.flatMap { names[$0] }, theirs: names[theirs]))
    }

    /// The trust alone, 0…1.
    public func trust(ours: Person.ID?, theirs: Person.ID, asOf: Day) -> Double {
        DepthMeasure(signals(ours: ours, theirs: theirs, asOf: asOf), policy: policy.relationship).trust
    }

    /// The trust behind each item that somebody spoke, on the day of the item; strangers' items are absent.
    public func trust(in items: some Sequence<EvidenceItem>) -> [EvidenceItem.ID: Double] {
        var known: [EvidenceItem.ID: Double] = [:]
        for item in items {
            guard let speaker = item.speaker else { continue }
            let trust = trust(ours: item.hearer, theirs: speaker, asOf: item.happenedOn)
            if trust > 0 { known[item.id] = trust }
        }
        return known
    }

    /// The signals of a pair on a day.
    public func signals(ours: Person.ID?, theirs: Person.ID, asOf: Day) -> DepthSignals {
        var signals = DepthSignals()
        addContacts(ours, theirs, asOf, to: &signals)
        addPromises(theirs, asOf, to: &signals)
        addCandour(ours, theirs, asOf, to: &signals)
        return signals
    }

    private func addContacts(_ ours: Person.ID?, _ theirs: Person.ID, _ asOf: Day, to signals: inout DepthSignals) {
        let policy = policy.relationship
        for contact in contacts[theirs] ?? [] where contact.includes(ours) {
            let age = contact.day.days(to: asOf)
            if age < 0 { break }
            signals.contacts += contact.weight * Numerics.decay(age: age, halfLife: policy.contactHalfLife)
            signals.conversations.append(.interaction(contact.id))
            guard contact.isTwoWay else { continue }
            if signals.months == nil { signals.months = Double(age) * 12 / 365 }
            guard age <= policy.twoWayWindow else { continue }
            if contact.initiator == .them { signals.incoming += 1 }
            if contact.initiator == .us { signals.outgoing += 1 }
        }
    }

    /// Promises by anyone of ours count: to them we are one company.
    private func addPromises(_ theirs: Person.ID, _ asOf: Day, to signals: inout DepthSignals) {
        for promise in promises[theirs] ?? [] where promise.madeOn <= asOf {
            let age = max(0, promise.countsFrom.days(to: asOf))
            let weight = Numerics.decay(age: age, halfLife: policy.relationship.promiseHalfLife)
            switch promise.state(asOf: asOf, policy: policy) {
            case .kept: signals.kept += weight
            case .broken: signals.broken += weight
            case .late:
                signals.kept += weight / 2
                signals.broken += weight / 2
            case .open, .renegotiated: continue
            }
            signals.promises.append(promise.reference)
        }
    }

    private func addCandour(_ ours: Person.ID?, _ theirs: Person.ID, _ asOf: Day, to signals: inout DepthSignals) {
        for word in candour[theirs] ?? [] where ours == nil || word.hearer == ours {
            guard (0...policy.relationship.candourWindow).contains(word.day.days(to: asOf)) else { continue }
            signals.candour.insert(word.kind)
            signals.candidWords.append(.evidence(word.id))
        }
    }
}
