extension CompanyRecords {
    /// What is found about our own view of markets, as anybody here may know it (W-ALN-05, W-CMP-01, W-EVI-06).
    public func marketWarnings(asOf: Day, policy: Policy) -> [Warning] {
        let open = calls.filter { $0.isOpen(on: asOf) && Readership.everyone.mayRead([$0.standing.visibility]) }
            .sorted { ($0.calledOn, $0.id) < ($1.calledOn, $1.id) }
        return calledTrendsMissing(open, asOf: asOf, policy: policy.market)
            + open.flatMap { call in
                [call.statement, call.dissent ?? ""].compactMap {
                    LikelihoodLint.warning(on: $0, evidence: [.outlookCall(call.id)])
                }
            } + [onlyDirectRivals(asOf: asOf)].compactMap(\.self)
    }

    /// Trends our executives called that nothing on our own roadmap answers (W-ALN-05).
    private func calledTrendsMissing(_ calls: [OutlookCall], asOf: Day, policy: MarketPolicy) -> [Warning] {
        calls.filter { Numerics.reaches($0.likelihood, policy.calledFrom) }
            .filter { call in !ourRoadmap.contains { $0.answers(call.subject.dimension, on: asOf) } }
            .map { call in
                Warning(
                    .calledTrendMissing, severity: .medium,
                    slots: ["statement": call.statement, "asOf": asOf.description],
                    evidence: [.outlookCall(call.id)])
            }
    }

    /// That we take only direct rivals for competition (W-CMP-01).
    private func onlyDirectRivals(asOf: Day) -> Warning? {
        let rivals = ourRivals.filter {
            $0.standing.holds(on: asOf) && Readership.everyone.mayRead([$0.standing.visibility])
        }
        guard !rivals.isEmpty, rivals.allSatisfy({ $0.kind == .direct }) else { return nil }
        return Warning(
            .onlyDirectCompetitors, severity: .low, slots: ["rivals": String(rivals.count)],
            evidence: rivals.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { .competitor($0.id) })
    }
}
