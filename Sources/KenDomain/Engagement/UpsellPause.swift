/// Whether nothing more should be offered for sale for now: a need is open, or was settled only just (rule book 8.4).
public struct UpsellPause: Hashable, Sendable, Codable {
    /// The first day on which it may be offered again; nil while a need is open.
    public var until: Day?
    public var evidence: [Reference]

    /// Nil when nothing stands against it.
    init?(_ dossier: Dossier, needs: [UrgentNeed], asOf: Day, policy: Policy) {
        if !needs.isEmpty {
            evidence = needs.map(\.reference)
            return
        }
        guard let last = UpsellPause.settled(in: dossier, asOf: asOf, policy: policy).max(by: { $0.on < $1.on }) else {
            return nil
        }
        let free = last.on.adding(policy.engagement.upsellPauseDays)
        guard free > asOf else { return nil }
        until = free
        evidence = [last.need]
    }

    /// Needs that were open once, with the day each was settled, in a fixed order.
    private static func settled(in dossier: Dossier, asOf: Day, policy: Policy) -> [(need: Reference, on: Day)] {
        let issues = dossier.issues.filter { $0.severity <= 2 }.map { (Reference.issue($0.id), $0.resolvedOn) }
        let pains = dossier.pains.filter(\.isUrgent).map { (Reference.pain($0.id), $0.resolvedOn) }
        let promises = dossier.commitments.filter { $0.direction == .ours && $0.wasSettledLate }
            .map { (Reference.commitment($0.id), $0.settledOn) }
        return (issues + pains + promises).compactMap { need, day in
            day.flatMap { $0 <= asOf ? (need: need, on: $0) : nil }
        }
    }
}

extension Commitment {
    /// Whether its day had passed when it was settled, so that they were waiting for it.
    fileprivate var wasSettledLate: Bool {
        guard let dueOn, let settledOn else { return false }
        return settledOn > dueOn
    }
}
