/// What became of the past claims of one speaker (rule book 3.3).
public struct TrackRecord: Hashable, Sendable, Codable {
    public var borneOut: Int
    public var refuted: Int

    /// Past claims that were borne out and refuted.
    public init(borneOut: Int = 0, refuted: Int = 0) {
        self.borneOut = borneOut
        self.refuted = refuted
    }

    /// The record of a speaker up to a day: each claim they supported that was resolved by then, once.
    public init(
        of speaker: Person.ID, evidence: [EvidenceItem], resolutions: [Resolution], asOf: Day
    ) {
        let said = Set(
            evidence.filter { $0.speaker == speaker && !$0.contradicts && $0.happenedOn <= asOf }.map(\.claim))
        var latest: [Claim.ID: Resolution] = [:]
        for resolution in resolutions.sorted(by: { ($0.resolvedOn, $0.id) < ($1.resolvedOn, $1.id) })
        where said.contains(resolution.claim) && resolution.resolvedOn <= asOf && resolution.standing.holds(on: asOf) {
            latest[resolution.claim] = resolution
        }
        borneOut = latest.values.count(where: \.wasBorneOut)
        refuted = latest.count - borneOut
    }

    /// Claims of which one knows what became.
    public var resolved: Int { borneOut + refuted }

    /// Trust, 0…1, and from three resolved claims on half of it the record (beta reputation, as in 4).
    public func reliability(trust: Double, policy: EvidencePolicy) -> Double {
        guard resolved >= policy.recordFrom else { return trust }
        return 0.5 * trust + 0.5 * Double(borneOut + 1) / Double(resolved + 2)
    }
}
