extension CompanyRecords {
    /// What is found when we look at ourselves, as anybody here may know it (W-SELF-01, W-REV-01 to 04): of the last
    /// review, and of self-assessments once a team of five or more has given them.
    public func mirrorWarnings(_ judgements: [Judgement], asOf: Day, policy: Policy) -> [Warning] {
        let stated = Centricity(assessments, asOf: asOf, policy: policy)
        let gaps =
            stated.isOfTeam
            ? CentricityGap.all(
                stated, ObservedCentricity(observed(judgements, asOf: asOf), policy: policy), policy: policy) : []
        let review = lastReview(asOf: asOf)
        return gaps.compactMap(\.warning)
            + (review.map { ReviewFinding($0, policy: policy).warnings($0, policy: policy) } ?? [])
    }

    /// The last review that anybody here may read of.
    private func lastReview(asOf: Day) -> ReviewRecord? {
        reviews.filter {
            $0.heldOn <= asOf && $0.standing.holds(on: asOf) && Readership.everyone.mayRead([$0.standing.visibility])
        }
        .max { ($0.heldOn, $0.id) < ($1.heldOn, $1.id) }
    }

    /// What the records of all customers show of four items (rule book 10.1).
    public func observed(_ judgements: [Judgement], asOf: Day) -> ObservedCentricity.Inputs {
        let signs = judgements.filter { $0.kind == .account }.map(\.signs)
        let rivals = ourRivals.filter { $0.standing.holds(on: asOf) }
        var inputs = ObservedCentricity.Inputs()
        inputs.alternativeRivals = Rate(rivals.count { $0.kind != .direct }, of: rivals.count).share
        let twoWay = signs.compactMap(\.twoWay)
        inputs.twoWay = twoWay.isEmpty ? nil : twoWay.reduce(0, +) / Double(twoWay.count)
        inputs.reach = Rate(signs.count(where: \.isMet), of: signs.count).share
        var promises = AccountSigns()
        for sign in signs {
            promises.kept += sign.kept
            promises.broken += sign.broken
        }
        inputs.kept = promises.keptShare
        let fields = signs.reduce(into: Rate(0, of: 0)) { sum, sign in
            sum = Rate(sum.hits + sign.fields.hits, of: sum.trials + sign.fields.trials)
        }
        inputs.fields = fields.share
        inputs.evidence = [
            .competition: rivals.filter { Readership.everyone.mayRead([$0.standing.visibility]) }.map {
                .competitor($0.id)
            },
            .commitments: Array(signs.flatMap(\.notKept).suffix(12)),
        ]
        return inputs
    }
}
