extension Dossier {
    /// What may move a figure that a reader is shown: without what was told in others' confidence, unless at least
    /// `market.sourcesToHide` independent sources stand behind the answer, so that no moved figure names a speaker
    /// (rule book 0.3, X6).
    public func counted(for readership: Readership, policy: Policy) -> Dossier {
        guard readership.caller?.ownsDirectory != true else { return self }
        let mayCount = { (standing: Standing) in readership.mayCount([standing.visibility]) }
        var counted = self
        if !revenue.allSatisfy({ mayCount($0.standing) }) { counted.revenue = revenue.filter { mayCount($0.standing) } }
        counted.potential = potential.flatMap { mayCount($0.standing) ? $0 : nil }
        counted.countAnswers(for: readership, enough: policy.market.sourcesToHide)
        return counted
    }

    private mutating func countAnswers(for readership: Readership, enough: Int) {
        let visibilities = { (claim: Claim, item: EvidenceItem) in
            [claim.standing.visibility, item.standing.visibility]
        }
        let hasSecrets = claims.contains { claim in
            !readership.mayCount([claim.standing.visibility])
                || (evidence[claim.id] ?? []).contains { !readership.mayCount(visibilities(claim, $0)) }
        }
        guard hasSecrets else { return }
        let witness = Witness(dossier: self)
        for same in Dictionary(grouping: claims, by: LedgerJudging.Sameness.init).values {
            let items = same.flatMap { claim in (evidence[claim.id] ?? []).map { (claim: claim, item: $0) } }
            let counted = readership.counted(
                items, enough: enough, source: { witness.source(of: $0.item) },
                visibilities: { visibilities($0.claim, $0.item) })
            guard counted.count < items.count else { continue }
            let kept = Set(counted.map(\.item.id))
            for claim in same { evidence[claim.id] = evidence[claim.id]?.filter { kept.contains($0.id) } }
        }
    }
}
