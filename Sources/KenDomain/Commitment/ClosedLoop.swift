/// How many of those who told us what hurts were told what came of it (rule book 8.5).
public struct ClosedLoop: Hashable, Sendable, Codable {
    /// Told back, of those due.
    public var rate: Rate
    /// Pains whose teller was told, but after the day we had named.
    public var late: [PainReport.ID]
    /// Pains whose teller still waits, longest first.
    public var waiting: [PainReport.ID]
    public var explanation: Explanation

    /// Counts pains that were due by a day.
    public init(_ pains: [PainReport], asOf: Day, policy: Policy) {
        let due = pains.filter { pain in pain.reportBackBy.map { $0 <= asOf } ?? false }
            .sorted { ($0.reportBackBy ?? asOf, $0.id) < ($1.reportBackBy ?? asOf, $1.id) }
        let told = due.filter { pain in pain.toldBackOn.map { $0 <= asOf } ?? false }
        rate = Rate(told.count, of: due.count)
        late = told.filter { $0.reportBackState(asOf: asOf) == .late }.map(\.id)
        waiting = due.filter { $0.reportBackState(asOf: asOf) == .broken }.map(\.id)
        explanation = rate.explained(
            Wording.closedLoopTitle, hits: Wording.toldBackTerm, source: "8.5; customer management rules",
            evidence: told.map { .pain($0.id) }, policy: policy)
    }
}
