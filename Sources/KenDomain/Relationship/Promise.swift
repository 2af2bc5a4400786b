/// A promise of ours as depth sees it: a commitment, or a report back on a pain that we owe its teller (rule book 4).
enum Promise: Sendable {
    case commitment(Commitment)
    case reportBack(PainReport, by: Day)

    /// The day it was made.
    var madeOn: Day {
        switch self {
        case .commitment(let commitment): commitment.madeOn
        case .reportBack(let pain, _): pain.happenedOn
        }
    }

    /// The day its age counts from.
    var countsFrom: Day {
        switch self {
        case .commitment(let commitment): commitment.countsFrom
        case .reportBack(_, let day): day
        }
    }

    /// The record behind it.
    var reference: Reference {
        switch self {
        case .commitment(let commitment): .commitment(commitment.id)
        case .reportBack(let pain, _): .pain(pain.id)
        }
    }

    /// Where it stood on that day.
    func state(asOf day: Day, policy: Policy) -> CommitmentState {
        switch self {
        case .commitment(let commitment): commitment.state(asOf: day, policy: policy)
        case .reportBack(let pain, _): pain.reportBackState(asOf: day) ?? .open
        }
    }

    /// Promises of ours to an account, whoever they were made to.
    static func all(_ dossier: Dossier) -> [Promise] {
        dossier.commitments.filter { $0.direction == .ours && $0.standing.endedOn == nil }.map { .commitment($0) }
            + dossier.pains.filter { $0.standing.endedOn == nil }.compactMap { pain in
                pain.reportBackBy.map { .reportBack(pain, by: $0) }
            }
    }

    /// Promises of ours by the person they were made to.
    static func byPerson(_ dossier: Dossier) -> [Person.ID: [Promise]] {
        var promises: [Person.ID: [Promise]] = [:]
        for commitment in dossier.commitments where commitment.direction == .ours && commitment.standing.endedOn == nil
        {
            for person in Set(commitment.people) { promises[person, default: []].append(.commitment(commitment)) }
        }
        for pain in dossier.pains where pain.standing.endedOn == nil {
            guard let teller = pain.teller, let day = pain.reportBackBy else { continue }
            promises[teller, default: []].append(.reportBack(pain, by: day))
        }
        return promises
    }
}
